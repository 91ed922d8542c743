import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { quantitiesOf, type LogTerms, type Subject } from '../../src/models/toy-vae/index.ts';

/** log p(z|x), normalized by log p(x) as found about q, not over the prior: so the lines check one another. */
const logPosterior = (subject: Subject) => {
  const { value, error } = quantitiesOf(subject).logMeanWeight();
  return { at: (log: LogTerms) => log.prior + log.likelihood - value, exact: { value: 0, error } };
};

export default defineModelDerivation({
  title: 'The bound and its gap, by multiplying by one',
  setting: String.raw`The toy VAE with a model, an image $\data{x}$ and a Gaussian $\encoder{q(z\mid x)}$ of your choice. The mean is always over $z$ from $\q$, while $\data{x}$ stays fixed. Values are in nats.`,
  parameters: {},
  lines: [
    {
      id: 'evidence',
      relation: 'start',
      tex: String.raw`\evidence{\log p(x)}`,
      reason: 'what we are after',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logEvidence()),
    },
    {
      id: 'constant',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\evidence{\log p(x)}\bigr]`,
      reason: String.raw`the mean of a constant is the constant: $z$ does not occur in it`,
      value(_, subject) {
        const { logEvidence, underQ } = quantitiesOf(subject);
        const { value, error } = logEvidence();
        return quadratureSum(
          0,
          underQ(() => value),
          { value: 0, error },
        );
      },
    },
    {
      id: 'bayes',
      relation: '=',
      tex: String.raw`\E_{\q}\!\left[\log\frac{p(x,z)}{\posterior{p(z\mid x)}}\right]`,
      reason: String.raw`$p(x,z)=\posterior{p(z\mid x)}\,\evidence{p(x)}$, for every $z$ that $\q$ can draw`,
      value(_, subject) {
        const posterior = logPosterior(subject);
        const mean = quantitiesOf(subject).underQ((log) => log.prior + log.likelihood - posterior.at(log));
        return quadratureSum(0, mean, posterior.exact);
      },
    },
    {
      id: 'times-one',
      relation: '=',
      tex: String.raw`\E_{\q}\!\left[\log\left(\frac{p(x,z)}{\encoder{q(z\mid x)}}\cdot\frac{\encoder{q(z\mid x)}}{\posterior{p(z\mid x)}}\right)\right]`,
      reason: String.raw`times $\q/\q=1$, inside the logarithm`,
      rewrites: true,
      value(_, subject) {
        const posterior = logPosterior(subject);
        const mean = quantitiesOf(subject).underQ(
          (log) => log.prior + log.likelihood - log.q + (log.q - posterior.at(log)),
        );
        return quadratureSum(0, mean, posterior.exact);
      },
    },
    {
      id: 'split',
      relation: '=',
      tex: String.raw`\E_{\q}\!\left[\log\frac{p(x,z)}{\encoder{q(z\mid x)}}\right]+\E_{\q}\!\left[\log\frac{\encoder{q(z\mid x)}}{\posterior{p(z\mid x)}}\right]`,
      reason: 'the logarithm of a product is a sum, and both means are finite here',
      value(_, subject) {
        const posterior = logPosterior(subject);
        const { elbo, underQ } = quantitiesOf(subject);
        return quadratureSum(
          0,
          elbo(),
          underQ((log) => log.q - posterior.at(log)),
          posterior.exact,
        );
      },
    },
    {
      id: 'gap',
      relation: '=',
      tex: String.raw`\mathrm{ELBO}+\KL{\encoder{q(z\mid x)}}{\posterior{p(z\mid x)}}`,
      reason: String.raw`both terms have a name. The mean is under $\q$, so $\q$ stands first in the divergence`,
      value(_, subject) {
        const { reconstruction, klToPrior, klToPosterior } = quantitiesOf(subject);
        return quadratureSum(-klToPrior(), reconstruction(), klToPosterior());
      },
    },
  ],
});
