export const mostDraws = 1000;
const perDecade = 10;

/** The K at which the exact bound is computed: 1 to 1000, evenly on a logarithmic axis. */
export const exactKs: readonly number[] = spread(perDecade);

/** The K at which the bound is also estimated by drawing. */
export const sampledKs = [1, 3, 10, 30, 100, 300, mostDraws] as const;

/** The numbers of draws at which the effective sample size of one run is looked at. */
export const sizeKs: readonly number[] = spread(30);

export interface SampledBound {
  readonly k: number;
  readonly value: number;
  readonly standardError: number;
}

/** Everything that the figure shows of one model, image, q and seed. Plain data: it comes from a worker. */
export interface Curve {
  readonly evidence: number;
  /** L_K for each of `exactKs`, exact. */
  readonly bounds: readonly number[];
  /** Var(w)/p(x)²; Infinity where a variance of q is ½ or less. */
  readonly relativeVariance: number;
  /** The estimates at `sampledKs`. */
  readonly sampled: readonly SampledBound[];
  /** The effective sample size of the first K draws of one run, for each of `sizeKs`. */
  readonly sizes: readonly number[];
}

function spread(each: number): number[] {
  const decades = Math.log10(mostDraws);
  const ks = Array.from({ length: each * decades + 1 }, (_, i) => Math.round(10 ** (i / each)));
  return [...new Set(ks)];
}
