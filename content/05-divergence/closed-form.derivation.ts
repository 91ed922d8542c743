import { closedForm, defineDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { expectation, normal } from '../../src/math/index.ts';

const p = normal(0, 1);

export default defineDerivation({
  title: 'The divergence of a Gaussian from the standard normal',
  setting: String.raw`Under $\q$, the latent $z$ is normal with mean $\mu$ and standard deviation $\sigma$, so its variance is $\sigma^2$. Under the prior $\p$ it is standard normal.`,
  parameters: {
    mean: { label: 'mean of $q$', symbol: 'μ', default: 4, min: -10, max: 10, step: 0.1, colour: 'encoder' },
    sd: {
      label: 'standard deviation of $q$',
      symbol: 'σ',
      default: 1.6,
      min: 0.05,
      max: 10,
      step: 0.05,
      colour: 'encoder',
    },
  },
  lines: [
    {
      id: 'definition',
      relation: 'start',
      tex: String.raw`\KL{\q}{\p} = \E_{\q}\bigl[\log \q(z) - \log \p(z)\bigr]`,
      reason: String.raw`the definition, an expectation under $\q$`,
      value({ mean, sd }) {
        const q = normal(mean, sd);
        return quadratureSum(
          0,
          expectation(q, (z) => q.logProb(z) - p.logProb(z)),
        );
      },
    },
    {
      id: 'log-densities',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[\Bigl(-\tfrac12\log 2\pi - \tfrac12\log\sigma^2 - \frac{(z-\mu)^2}{2\sigma^2}\Bigr) - \Bigl(-\tfrac12\log 2\pi - \frac{z^2}{2}\Bigr)\Bigr]`,
      reason: 'both log-densities, written out',
      rewrites: true,
      value({ mean, sd }) {
        const logQ = (z: number) =>
          -Math.log(2 * Math.PI) / 2 - Math.log(sd ** 2) / 2 - (z - mean) ** 2 / (2 * sd ** 2);
        const logP = (z: number) => -Math.log(2 * Math.PI) / 2 - z ** 2 / 2;
        return quadratureSum(
          0,
          expectation(normal(mean, sd), (z) => logQ(z) - logP(z)),
        );
      },
    },
    {
      id: 'two-pi-cancels',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[-\tfrac12\log\sigma^2 - \frac{(z-\mu)^2}{2\sigma^2} + \frac{z^2}{2}\Bigr]`,
      reason: String.raw`the two terms in $2\pi$ cancel`,
      rewrites: true,
      value: ({ mean, sd }) =>
        quadratureSum(
          0,
          expectation(normal(mean, sd), (z) => -Math.log(sd ** 2) / 2 - (z - mean) ** 2 / (2 * sd ** 2) + z ** 2 / 2),
        ),
    },
    {
      id: 'linearity',
      relation: '=',
      tex: String.raw`-\tfrac12\log\sigma^2 - \frac{1}{2\sigma^2}\,\E_{\q}\bigl[{(z-\mu)^2}\bigr] + \tfrac12\,\E_{\q}\bigl[z^2\bigr]`,
      reason: String.raw`an expectation is linear, and $\log\sigma^2$ does not depend on $z$`,
      value({ mean, sd }) {
        const q = normal(mean, sd);
        const spread = expectation(q, (z) => -((z - mean) ** 2) / (2 * sd ** 2));
        const size = expectation(q, (z) => z ** 2 / 2);
        return quadratureSum(-Math.log(sd ** 2) / 2, spread, size);
      },
    },
    {
      id: 'variance',
      relation: '=',
      tex: String.raw`-\tfrac12\log\sigma^2 - \tfrac12 + \tfrac12\,\E_{\q}\bigl[z^2\bigr]`,
      reason: String.raw`$\E_{\q}[(z-\mu)^2]$ is the variance of $\q$, which is $\sigma^2$`,
      value: ({ mean, sd }) =>
        quadratureSum(
          -Math.log(sd ** 2) / 2 - 1 / 2,
          expectation(normal(mean, sd), (z) => z ** 2 / 2),
        ),
    },
    {
      id: 'second-moment',
      relation: '=',
      tex: String.raw`-\tfrac12\log\sigma^2 - \tfrac12 + \tfrac12\bigl(\mu^2 + \sigma^2\bigr)`,
      reason: String.raw`$\E_{\q}[z^2]$ is the squared mean plus the variance, $\mu^2 + \sigma^2$`,
      value: ({ mean, sd }) => closedForm(-Math.log(sd ** 2) / 2 - 1 / 2 + (mean ** 2 + sd ** 2) / 2),
    },
    {
      id: 'collected',
      relation: '=',
      tex: String.raw`\tfrac12\bigl(\mu^2 + \sigma^2 - \log\sigma^2 - 1\bigr)`,
      reason: 'collected',
      value: ({ mean, sd }) => closedForm((mean ** 2 + sd ** 2 - Math.log(sd ** 2) - 1) / 2),
    },
  ],
});
