/** Golden-section search for the highest point of a function with one hump. */
export function argmax(f: (a: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [from, to];
  for (let i = 0; i < 60; i++) {
    const [p, q] = [right - ratio * (right - left), left + ratio * (right - left)];
    if (f(p) < f(q)) left = p;
    else right = q;
  }
  return (left + right) / 2;
}

/** The highest point of a function of several numbers, each in its range: along one coordinate after another. */
export function climb(
  f: (point: readonly number[]) => number,
  ranges: readonly (readonly [number, number])[],
  rounds: number,
): number[] {
  const point = ranges.map(([from, to]) => (from + to) / 2);
  for (let round = 0; round < rounds; round++)
    ranges.forEach(([from, to], i) => {
      point[i] = argmax((value) => f(point.with(i, value)), from, to);
    });
  return point;
}
