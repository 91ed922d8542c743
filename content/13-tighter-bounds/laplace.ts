import { differenceOf, gaussLegendre, multipleOf, type Estimate } from '../../src/math/index.ts';
import { onceFor } from '../../src/math/once.ts';
import { encoderNodes, quantitiesOf, type LatentPoint, type Subject } from '../../src/models/toy-vae/index.ts';

/**
 * A second way to E_q e^{−tw} and to integrals over t, for the witnesses of this chapter: Gauss–Legendre panels in
 * u = log t where src/models has the trapezoidal rule, and other nodes in z.
 */
const first = -20;
const rules = [12, 10].map((n) => {
  const { nodes, weights } = gaussLegendre(n);
  const middles = Array.from({ length: 16 }, (_, panel) => first + 1 + 2 * panel);
  return middles.flatMap((middle) => nodes.map((node, i) => ({ t: Math.exp(middle + node), weight: weights[i]! })));
});
const times = Float64Array.from(rules.flat(), ({ t }) => t);

/** Where the panels begin. What an integral has before it is t times the integrand’s slope there. */
export const earliest = Math.exp(first);

/** ∫ term du over u = log t, by the finer rule; its distance to the coarser is the error. `at` counts the times. */
export function overTimes(term: (t: number, at: number) => number): Estimate {
  let at = 0;
  const [value, rough] = rules.map((rule) => rule.reduce((sum, { t, weight }) => sum + weight * term(t, at++), 0));
  return { value: value!, error: Math.abs(value! - rough!) + 2e-9 * Math.abs(value!) };
}

type Means = Float64Array;

/** E_q f·(e^{−tw} or what else `decay` makes of tw) at the times, for each of the functions. */
function meansAtTimes(
  { parameters, x, q }: Subject,
  logWeight: (point: LatentPoint) => number,
  decay: (tw: number) => number,
  fs: readonly ((point: LatentPoint, w: number) => number)[],
): readonly Means[] {
  const means = fs.map(() => new Float64Array(times.length));
  for (const { weight, point } of encoderNodes(parameters, x, q)) {
    const w = Math.exp(logWeight(point));
    const factors = times.map((t) => decay(t * w));
    fs.forEach((f, i) => {
      const share = weight * f(point, w);
      const mean = means[i]!;
      for (let at = 0; at < times.length; at++) mean[at]! += share * factors[at]!;
    });
  }
  return means;
}

/** log w − log p(x). */
function relativeTo(subject: Subject): (point: LatentPoint) => number {
  const evidence = quantitiesOf(subject).logEvidence().value;
  return ({ logWeight }) => logWeight - evidence;
}

/** log E_q e^{−tw} at the times, by way of what it lacks to 1. */
function logTransforms(subject: Subject, logWeight: (point: LatentPoint) => number): Means {
  const [lost] = meansAtTimes(subject, logWeight, (tw) => -Math.expm1(-tw), [() => 1]);
  return lost!.map((value) => Math.log1p(-value));
}

/** log E_q exp(−t w/p(x)) at the times. */
export const logTransformsOf = onceFor((subject: Subject): Means => logTransforms(subject, relativeTo(subject)));

/** E_q f e^{−tw} at the times for each f, which is also given w, the weight over p(x). */
export const dampedMeans = (
  subject: Subject,
  fs: readonly ((point: LatentPoint, w: number) => number)[],
): readonly Means[] => meansAtTimes(subject, relativeTo(subject), (tw) => Math.exp(-tw), fs);

/** E log (1/K) Σ w_k = ∫ (exp(−K t) − φ(t)^K) du with φ(t) = E e^{−tw}, given as its logarithm. */
function meanLogAverage(logPhis: Means, k: number): Estimate {
  const { value, error } = overTimes((t, at) => Math.exp(-k * t) - Math.exp(k * logPhis[at]!));
  const meanWeight = -logPhis[0]! / times[0]!;
  return { value: value + k * earliest * (meanWeight - 1), error };
}

/** log p(x) − L_K, without a difference of two bounds. */
export const gapOf = (subject: Subject, k: number): Estimate =>
  multipleOf(-1, meanLogAverage(logTransformsOf(subject), k));

/** L_K. */
export const boundOf = (subject: Subject, k: number): Estimate =>
  differenceOf(quantitiesOf(subject).logEvidence(), gapOf(subject, k));

/** What L_K becomes when the weights are others, given as their logarithms. */
export const boundWith = (subject: Subject, k: number, logWeight: (point: LatentPoint) => number): Estimate =>
  meanLogAverage(logTransforms(subject, logWeight), k);

/** A value of a weight, and its probability. */
export type Atom = readonly [probability: number, w: number];

/** The bound of K independent weights that take finitely many values. */
export function boundOfAtoms(atoms: readonly Atom[], k: number): Estimate {
  const logPhis = times.map((t) =>
    Math.log1p(-atoms.reduce((lost, [probability, w]) => lost - probability * Math.expm1(-t * w), 0)),
  );
  return meanLogAverage(logPhis, k);
}
