import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { iwaeGaps, quantitiesOf } from '../../src/models/toy-vae/index.ts';

export default defineModelDerivation({
  title: 'One draw more',
  tolerance: 1e-7,
  setting: String.raw`$K+1$ independent draws from $\q$, with the weights $w_1,\dots,w_{K+1}$. Write $\bar w$ for the average of all of them, and $\bar w_{-j}$ for the average of the $K$ that are left without $w_j$.`,
  parameters: {
    draws: { label: 'draws', symbol: 'K', default: 1, min: 1, max: 20, step: 1, colour: 'ink' },
  },
  lines: [
    {
      id: 'more',
      relation: 'start',
      tex: String.raw`L_{K+1} = \E_{\q}\bigl[\log \bar w\bigr]`,
      reason: 'the definition',
      value: ({ draws }, subject) => quadratureSum(0, quantitiesOf(subject).iwae(Math.round(draws) + 1)),
    },
    {
      id: 'jensen',
      relation: '≥',
      tex: String.raw`\E_{\q}\biggl[\frac1{K+1}\sum_{j=1}^{K+1}\log\bar w_{-j}\biggr] = \E_{\q}\bigl[\log\bar w_{-1}\bigr] = L_K`,
      reason: String.raw`$\bar w=\frac1{K+1}\sum_j\bar w_{-j}$, for every weight is left out once and kept $K$ times; the logarithm of an average is at least the average of the logarithms; and all $\bar w_{-j}$ have the same distribution`,
      value: ({ draws }, subject) => quadratureSum(0, quantitiesOf(subject).iwae(Math.round(draws))),
      slack: {
        says: 'what the next draw is worth: by how much the gap to the evidence closes, from an integral for each gap',
        value({ draws }, { parameters, x, ...subject }) {
          const k = Math.round(draws);
          const evidence = quantitiesOf({ parameters, x, ...subject }).logEvidence();
          const [wide, narrow] = iwaeGaps(parameters, x, [k, k + 1], { ...evidence, error: 0 }, subject.q);
          return quadratureSum(0, wide!, { value: -narrow!.value, error: narrow!.error });
        },
      },
    },
  ],
});
