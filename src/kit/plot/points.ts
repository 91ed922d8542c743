/** A point of a curve, in the units of the data. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Interval = readonly [number, number];

/** Where a bell sits, so that a curve is sampled finely enough there however narrow it is. */
export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

const bellReach = 5;
const bellStep = 0.1;

/** Both ends of the interval and `steps` − 1 places between them, evenly. */
export function linspace([lower, upper]: Interval, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => lower + ((upper - lower) * i) / steps);
}

/** The same on a logarithmic axis: each place by one factor above the last. */
export function logspace([lower, upper]: Interval, steps: number): number[] {
  return linspace([0, 1], steps).map((share) => lower * (upper / lower) ** share);
}

/** Places to evaluate a curve: evenly over the domain, and closely around every bell. Sorted, without doubles. */
export function sampleXs([lower, upper]: Interval, bells: readonly Bell[], evenly = 240): number[] {
  const xs = linspace([lower, upper], evenly);
  const spacing = (upper - lower) / evenly;
  for (const { mean, sd } of bells) {
    if (sd * bellStep * 4 > spacing) continue;
    for (let k = -bellReach; k <= bellReach + 1e-9; k += bellStep) xs.push(mean + k * sd);
  }
  return [...new Set(xs)].filter((x) => x >= lower && x <= upper).sort((a, b) => a - b);
}

/** The curve y = f(x) at each x. */
export function sampleCurve(f: (x: number) => number, xs: readonly number[]): Point[] {
  return xs.map((x) => ({ x, y: f(x) }));
}

/** The part of a curve above zero and the part below, each cut exactly (by a straight line) where the sign changes. */
export function splitBySign(points: readonly Point[]): { readonly above: Point[]; readonly below: Point[] } {
  const cut: Point[] = [];
  points.forEach((point, i) => {
    const last = points[i - 1];
    if (last && last.y * point.y < 0) {
      cut.push({ x: last.x + ((point.x - last.x) * last.y) / (last.y - point.y), y: 0 });
    }
    cut.push(point);
  });
  return {
    above: cut.map(({ x, y }) => ({ x, y: Math.max(y, 0) })),
    below: cut.map(({ x, y }) => ({ x, y: Math.min(y, 0) })),
  };
}
