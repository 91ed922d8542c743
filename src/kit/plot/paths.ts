import type { Point } from './points.ts';
import type { Scale } from './scale.ts';

/** An SVG path through the points, broken where a height is not finite. */
export const linePath = (points: readonly Point[], x: Scale, y: Scale): string =>
  runsOf(points, ({ y: height }) => Number.isFinite(height))
    .map((run) => polyline(placed(run, x, y)))
    .join('');

/** An SVG path of the area between the points and the height `base`. */
export const areaPath = (points: readonly Point[], x: Scale, y: Scale, base = 0): string =>
  bandPath(
    points.map((point) => ({ x: point.x, y: base })),
    points,
    x,
    y,
  );

/** An SVG path of the band between two curves over the same xs, broken where a height is not finite. */
export function bandPath(lower: readonly Point[], upper: readonly Point[], x: Scale, y: Scale): string {
  const pairs = lower.map((from, i) => ({ from, to: upper[i] ?? { x: from.x, y: NaN } }));
  return runsOf(pairs, ({ from, to }) => Number.isFinite(from.y) && Number.isFinite(to.y))
    .map((run) => [...run.map(({ to }) => to), ...run.map(({ from }) => from).toReversed()])
    .map((outline) => polygonPath(placed(outline, x, y)))
    .join('');
}

/** A smooth closed SVG path through the points: a centripetal Catmull–Rom curve, which makes neither loops nor cusps. */
export function ringPath(points: readonly Point[], x: Scale, y: Scale): string {
  const ring = placed(points, x, y);
  if (ring.length < 3) return polygonPath(ring);
  const at = (i: number): Place => ring[(i + ring.length) % ring.length]!;
  const pieces = ring.map((_, i) => [...controls(at(i - 1), at(i), at(i + 1), at(i + 2)), at(i + 1)]);
  return `${path('c', at(0), pieces)}Z`;
}

/** An SVG path round places that are closed by straight lines, written to one part in `perUnit` of a user unit. */
export const polygonPath = (places: readonly Place[], perUnit = 10): string =>
  places.length === 0 ? '' : `${polyline(places, perUnit)}Z`;

export type Place = readonly [across: number, down: number];

const placed = (points: readonly Point[], x: Scale, y: Scale): Place[] =>
  points.map((point) => [x(point.x), y(point.y)]);

const polyline = ([start, ...others]: readonly Place[], perUnit = 10): string =>
  start === undefined
    ? ''
    : path(
        'l',
        start,
        others.map((place) => [place]),
        perUnit,
      );

/** No browser draws at places that single precision cannot hold; from here on they are out of sight. */
const farthest = 1e5;

/** A path from `start`, each piece measured from the end of the one before it, which is the shortest way to write it. */
function path(command: 'l' | 'c', start: Place, pieces: readonly (readonly Place[])[], perUnit = 10): string {
  const near = (value: number): number => Math.round(Math.min(Math.max(value, -farthest), farthest) * perUnit);
  const whole = ([across, down]: Place): Place => [near(across), near(down)];
  let here = whole(start);
  const written = (values: readonly number[]): string => joined(values.map((value) => value / perUnit));
  const first = `M${written(here)}`;
  const steps = pieces.flatMap((piece) => {
    const places = piece.map(whole);
    const from = here;
    here = places.at(-1)!;
    return places.flatMap(([across, down]) => [across - from[0], down - from[1]]);
  });
  return steps.length === 0 ? first : `${first}${command}${written(steps)}`;
}

/** Numbers as a path has them: a minus parts as well as a space, and a zero before the point says nothing. */
const joined = (values: readonly number[]): string =>
  values
    .map((value) => String(value).replace(/^(-?)0\./, '$1.'))
    .reduce((path, next) => (path === '' || next.startsWith('-') ? path + next : `${path} ${next}`), '');

/** The neighbours that pass, in runs. */
function runsOf<T>(values: readonly T[], passes: (value: T) => boolean): T[][] {
  const runs: T[][] = [];
  let open = false;
  for (const value of values) {
    if (!passes(value)) open = false;
    else if (open) runs.at(-1)!.push(value);
    else {
      runs.push([value]);
      open = true;
    }
  }
  return runs;
}

/** The two control points of the cubic from `from` to `to`, with a neighbour on either side. */
function controls(before: Place, from: Place, to: Place, after: Place): [Place, Place] {
  const [first, middle, last] = [distance(before, from), distance(from, to), distance(to, after)];
  return [pulled(before, from, to, first, middle), pulled(after, to, from, last, middle)];
}

/** Where the curve heads from `at`, having come from `behind`, on its way to `ahead`: the distances are of these two steps. */
function pulled(behind: Place, at: Place, ahead: Place, come: number, go: number): Place {
  if (come < 1e-12) return at;
  const [rootCome, rootGo] = [Math.sqrt(come), Math.sqrt(go)];
  const [own, sum] = [2 * come + 3 * rootCome * rootGo + go, 3 * rootCome * (rootCome + rootGo)];
  const along = (axis: 0 | 1): number => (at[axis] * own - behind[axis] * go + ahead[axis] * come) / sum;
  return [along(0), along(1)];
}

const distance = (one: Place, other: Place): number => Math.hypot(one[0] - other[0], one[1] - other[1]);
