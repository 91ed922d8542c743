import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { quantitiesOf } from '../../src/models/toy-vae/index.ts';

export default defineModelDerivation({
  title: 'The bound from Jensen’s inequality',
  setting: String.raw`The same model, image and $\encoder{q(z\mid x)}$. Two equal lines, and one inequality.`,
  parameters: {},
  lines: [
    {
      id: 'evidence',
      relation: 'start',
      tex: String.raw`\evidence{\log p(x)} = \log\int p(x,z)\,\d z`,
      reason: String.raw`the evidence is an integral, $\int\prior{p(z)}\,\decoder{p(x\mid z)}\,\d z$`,
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logEvidence()),
    },
    {
      id: 'mean-weight',
      relation: '=',
      tex: String.raw`\log\int \encoder{q(z\mid x)}\,\frac{p(x,z)}{\encoder{q(z\mid x)}}\,\d z = \log\,\E_{\q}\!\left[\frac{p(x,z)}{\encoder{q(z\mid x)}}\right]`,
      reason: String.raw`multiply and divide by $\q$: allowed, since a Gaussian $\q$ is positive everywhere`,
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logMeanWeight()),
    },
    {
      id: 'jensen',
      relation: '≥',
      tex: String.raw`\E_{\q}\!\left[\log\frac{p(x,z)}{\encoder{q(z\mid x)}}\right] = \mathrm{ELBO}`,
      reason: 'Jensen’s inequality: the mean of the logarithms is at most the logarithm of the mean',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).elbo()),
      slack: {
        says: String.raw`$\KL{\encoder{q(z\mid x)}}{\posterior{p(z\mid x)}}$`,
        value: (_, subject) => quadratureSum(0, quantitiesOf(subject).klToPosterior()),
      },
    },
  ],
});
