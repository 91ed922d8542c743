import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { quantitiesOf } from '../../src/models/toy-vae/index.ts';

/** A model derivation with lines of every kind, as an author writes them. */
export default defineModelDerivation({
  title: 'Two ways to the gap',
  setting: String.raw`A share $s$ of the gap is added to the bound.`,
  parameters: {
    share: { label: 'share of the gap', symbol: 's', default: 1, min: 0, max: 1, step: 0.01, colour: 'posterior' },
  },
  lines: [
    {
      id: 'evidence',
      relation: 'start',
      tex: String.raw`\log \p(x)`,
      reason: 'the definition',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logEvidence()),
    },
    {
      id: 'mean-weight',
      relation: '=',
      tex: String.raw`\log \E_{\q}\Bigl[\frac{\p(x, z)}{\q(z)}\Bigr]`,
      reason: 'multiply and divide by $\\q$',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logMeanWeight()),
    },
    {
      id: 'bound',
      relation: '≥',
      tex: String.raw`\E_{\q}\Bigl[\log\frac{\p(x, z)}{\q(z)}\Bigr] + s \KL{\q}{\p(\cdot \given x)}`,
      reason: 'Jensen’s inequality, and a share of what it loses',
      value: ({ share }, subject) => {
        const { elbo, klToPosterior } = quantitiesOf(subject);
        const gap = klToPosterior();
        return quadratureSum(0, elbo(), { value: share * gap.value, error: share * gap.error });
      },
      slack: {
        says: 'the rest of the gap',
        value: ({ share }, subject) => {
          const { value, error } = quantitiesOf(subject).klToPosterior();
          return quadratureSum(0, { value: (1 - share) * value, error: (1 - share) * error });
        },
      },
    },
  ],
});
