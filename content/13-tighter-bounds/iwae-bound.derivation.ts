import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { iwaeGaps, quantitiesOf } from '../../src/models/toy-vae/index.ts';

export default defineModelDerivation({
  title: 'The bound from K draws',
  tolerance: 1e-7,
  setting: String.raw`$\evidence{p(x)}$ is the mean of the weight $w=p(x,z)/\encoder{q(z\mid x)}$ of one draw from $\q$. Take $K$ independent draws $z_1,\dots,z_K$, with the weights $w_1,\dots,w_K$.`,
  parameters: {
    draws: { label: 'draws', symbol: 'K', default: 5, min: 1, max: 50, step: 1, colour: 'ink' },
  },
  lines: [
    {
      id: 'evidence',
      relation: 'start',
      tex: String.raw`\evidence{\log p(x)} = \log\int p(x,z)\,\d z`,
      reason: 'the definition, an integral over the prior',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logEvidence()),
    },
    {
      id: 'mean-weight',
      relation: '=',
      tex: String.raw`\log\E_{\q}\biggl[\frac1K\sum_{k=1}^K w_k\biggr]`,
      reason: String.raw`multiply and divide by $\q$, which is positive everywhere: each of the $K$ weights has the mean $\evidence{p(x)}$, and so has their average`,
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).logMeanWeight()),
    },
    {
      id: 'jensen',
      relation: '≥',
      tex: String.raw`\E_{\q}\biggl[\log\frac1K\sum_{k=1}^K w_k\biggr] = L_K`,
      reason: 'Jensen’s inequality: the mean of a logarithm is at most the logarithm of the mean',
      value: ({ draws }, subject) => quadratureSum(0, quantitiesOf(subject).iwae(Math.round(draws))),
      slack: {
        says: String.raw`the mean of $-\log\frac1K\sum w_k/\evidence{p(x)}$, one integral of its own. It is zero only where $w$ is constant, that is, where $\q$ is the posterior.`,
        value({ draws }, subject) {
          const evidence = quantitiesOf(subject).logEvidence();
          return quadratureSum(0, ...iwaeGaps(subject.parameters, subject.x, [Math.round(draws)], evidence, subject.q));
        },
      },
    },
  ],
});
