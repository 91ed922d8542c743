import { integrate, type Normal } from '../../../src/math/index.ts';

/** The area of an integrand above zero and the area below, both non-negative. */
export interface SignedAreas {
  readonly above: number;
  readonly below: number;
}

/** Beyond 40 standard deviations a Gaussian's density underflows. */
const reach = 40;

/** from(z)·log(from(z)/to(z)), 0 where the density underflows. */
export function weighedLogRatio(from: Normal, to: Normal, z: number): number {
  const logDensity = from.logProb(z);
  const density = Math.exp(logDensity);
  return density === 0 ? 0 : density * (logDensity - to.logProb(z));
}

/**
 * Where log from(z)/to(z) = 0, in increasing order. With x = (z − m)/s in the units of `from`, and
 * a = s/s′, d = (m − m′)/s′ in those of `to`, twice the log-ratio is (ax + d)² − x² − 2 log a, a quadratic in x:
 * (a² − 1)x² + 2adx + d² − 2 log a. Its roots are taken in the form that does not cancel.
 */
export function signChanges(from: Normal, to: Normal): number[] {
  const a = from.sd / to.sd;
  const d = (from.mean - to.mean) / to.sd;
  const [square, half, constant] = [a * a - 1, a * d, d * d - 2 * Math.log(a)];
  const discriminant = half * half - square * constant;
  if (discriminant < 0 || (square === 0 && half === 0)) return [];
  const sum = -(half + (half < 0 ? -1 : 1) * Math.sqrt(discriminant));
  const roots = [sum / square, constant / sum].filter(Number.isFinite);
  return roots.map((x) => from.mean + from.sd * x).sort((x, y) => x - y);
}

/** The areas of from(z) log(from(z)/to(z)) above and below zero, by adaptive quadrature between its sign changes. */
export function signedAreas(from: Normal, to: Normal): SignedAreas {
  const ends = [from.mean - reach * from.sd, from.mean + reach * from.sd] as const;
  const cuts = [ends[0], ...signChanges(from, to).filter((z) => z > ends[0] && z < ends[1]), ends[1]];
  const breaks = [-8, -3, 0, 3, 8].map((k) => from.mean + k * from.sd);
  const parts = cuts.slice(1).map((end, i) => {
    const options = { breaks, relativeTolerance: 1e-10, absoluteTolerance: 1e-14 };
    return integrate((z) => weighedLogRatio(from, to, z), cuts[i] ?? end, end, options).value;
  });
  return {
    above: parts.reduce((sum, part) => sum + Math.max(part, 0), 0),
    below: parts.reduce((sum, part) => sum + Math.max(-part, 0), 0),
  };
}
