import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { quantitiesOf } from '../../src/models/toy-vae/index.ts';

export default defineModelDerivation({
  title: 'The bound in two terms',
  setting: String.raw`The joint density is $p(x,z)=\prior{p(z)}\,\decoder{p(x\mid z)}$. With $\encoder{q(z\mid x)}$ and $\prior{p(z)}$ Gaussian, half of the work has a closed form.`,
  parameters: {},
  lines: [
    {
      id: 'bound',
      relation: 'start',
      tex: String.raw`\mathrm{ELBO}=\E_{\q}\bigl[\log p(x,z)-\log\encoder{q(z\mid x)}\bigr]`,
      reason: 'the definition, one mean',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).elbo()),
    },
    {
      id: 'chain',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log\decoder{p(x\mid z)}+\log\prior{p(z)}-\log\encoder{q(z\mid x)}\bigr]`,
      reason: 'the joint density is a product',
      rewrites: true,
      value: (_, subject) =>
        quadratureSum(
          0,
          quantitiesOf(subject).underQ((log) => log.likelihood + (log.prior - log.q)),
        ),
    },
    {
      id: 'split',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log\decoder{p(x\mid z)}\bigr]+\E_{\q}\bigl[\log\prior{p(z)}-\log\encoder{q(z\mid x)}\bigr]`,
      reason: 'the mean of a sum, both parts finite',
      value(_, subject) {
        const { reconstruction, underQ } = quantitiesOf(subject);
        return quadratureSum(
          0,
          reconstruction(),
          underQ((log) => log.prior - log.q),
        );
      },
    },
    {
      id: 'two-terms',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log\decoder{p(x\mid z)}\bigr]-\KL{\encoder{q(z\mid x)}}{\prior{p(z)}}`,
      reason: String.raw`the second mean is minus a divergence, which now comes from its closed form`,
      value(_, subject) {
        const { reconstruction, klToPrior } = quantitiesOf(subject);
        return quadratureSum(-klToPrior(), reconstruction());
      },
    },
    {
      id: 'entropy',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log p(x,z)\bigr]+H(\q)`,
      reason: String.raw`split differently: the entropy of a Gaussian with the variances $s_1^2$ and $s_2^2$ is $\log 2\pi e+\log s_1s_2$`,
      value(_, subject) {
        const { logVariance } = subject.q;
        const entropy = Math.log(2 * Math.PI * Math.E) + (logVariance[0]! + logVariance[1]!) / 2;
        return quadratureSum(
          entropy,
          quantitiesOf(subject).underQ((log) => log.prior + log.likelihood),
        );
      },
    },
  ],
});
