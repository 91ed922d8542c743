import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import type { Estimate } from '../../src/math/index.ts';
import { weightedMoments, type LatentPoint, type Subject } from '../../src/models/toy-vae/index.ts';
import { slopesInLogVariance } from './slopes-in-log-variance.ts';

interface Means {
  readonly total: Estimate;
  readonly path: Estimate;
  readonly score: Estimate;
  readonly squared: Estimate;
}

let last: { subject: Subject; k: number; means: Means } | undefined;

/** All four means come from one pass, which the lines of one derivation share. */
function meansOf(subject: Subject, draws: number): Means {
  const k = Math.round(draws);
  if (last?.subject === subject && last.k === k) return last.means;
  const { parameters, x, q } = subject;
  const { path, score } = slopesInLogVariance(q);
  const sums = [
    { power: 1, f: (point: LatentPoint) => path(point) - score(point) },
    { power: 1, f: path },
    { power: 1, f: score },
    { power: 2, f: path },
  ] as const;
  const [total, alongPath, alongScore, squared] = weightedMoments(parameters, x, [k], sums, q)[0]!.map((m) => m.mean);
  const means = { total: total!, path: alongPath!, score: alongScore!, squared: squared! };
  last = { subject, k, means };
  return means;
}

const minus = ({ value, error }: Estimate): Estimate => ({ value: -value, error });

export default defineModelDerivation({
  title: 'Reparameterizing twice',
  tolerance: 1e-5,
  setting: String.raw`$\ell$ is the first log variance of $\q$, and $z_k=m+s\varepsilon_k$ with $s_1=e^{\ell/2}$. Let $\hat w_k=w_k/\sum_j w_j$; let $a_k=\frac{\partial\log w_k}{\partial z_k}\cdot\frac{\partial z_k}{\partial\ell}$ be the slope of $\log w$ along the path of the draw; and let $u_k$ be the slope of $\log\encoder{q(z_k\mid x)}$ by $\ell$ while $z_k$ stands still.`,
  parameters: {
    draws: { label: 'draws', symbol: 'K', default: 5, min: 1, max: 50, step: 1, colour: 'ink' },
  },
  lines: [
    {
      id: 'gradient',
      relation: 'start',
      tex: String.raw`\frac{\partial L_K}{\partial\ell} = \E_{\q}\biggl[\sum_k\hat w_k\,(a_k-u_k)\biggr]`,
      reason: String.raw`the logarithm of the sum, differentiated: $\ell$ moves $\log w_k$ through $z_k$, and directly through $-\log\q$`,
      value: ({ draws }, subject) => quadratureSum(0, meansOf(subject, draws).total),
    },
    {
      id: 'two-means',
      relation: '=',
      rewrites: true,
      tex: String.raw`\E_{\q}\biggl[\sum_k\hat w_k\,a_k\biggr]-\E_{\q}\biggl[\sum_k\hat w_k\,u_k\biggr]`,
      reason: 'the mean of a difference',
      value({ draws }, subject) {
        const { path, score } = meansOf(subject, draws);
        return quadratureSum(0, path, minus(score));
      },
    },
    {
      id: 'second-time',
      relation: '=',
      tex: String.raw`\E_{\q}\biggl[\sum_k\hat w_k^2\,a_k\biggr]`,
      reason: String.raw`$u_k$ is a score, so its mean against $\hat w_k$ is the mean of $\hat w_k$’s slope along the path (the reparameterization theorem, read backwards), and $\partial\hat w_k/\partial z_k=(\hat w_k-\hat w_k^2)\,\partial\log w_k/\partial z_k$`,
      value: ({ draws }, subject) => quadratureSum(0, meansOf(subject, draws).squared),
    },
  ],
});
