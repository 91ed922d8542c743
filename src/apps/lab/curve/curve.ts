import type { Typed } from '../../../text/typed.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from '../../../text/base64.ts';

/** Exact means over the shown images, in the order of steps: one point a step, and at most mostPoints of them. */
export type Curve = readonly HistoryPoint[];

/** One every ten steps of a run. */
const mostPoints = 400;
/** As many as a link has room for. */
const mostPointsInLink = 40;

/** The curve with a point more; a point at the same step is replaced, and where there are too many, one goes. */
export function withPoint(curve: Curve, point: HistoryPoint): Curve {
  const rest = curve.filter(({ step }) => step !== point.step);
  const at = rest.findIndex(({ step }) => step > point.step);
  const points = rest.toSpliced(at === -1 ? rest.length : at, 0, point);
  return points.length > mostPoints ? points.toSpliced(nearestToNeighbours(points), 1) : points;
}

/** The place of the point whose neighbours are closest together: not the first and not the last. */
function nearestToNeighbours(points: Curve): number {
  let nearest = 1;
  for (let i = 2; i < points.length - 1; i++) {
    if (spanAround(points, i) < spanAround(points, nearest)) nearest = i;
  }
  return nearest;
}

function spanAround(points: Curve, i: number): number {
  return points[i + 1]!.step - points[i - 1]!.step;
}

/** At most so many points, evenly along the steps: the first, the last, and of each stretch between them the first. */
export function thinned(curve: Curve, most: number): Curve {
  if (curve.length <= most) return curve;
  const [first, last] = [curve[0]!, curve.at(-1)!];
  const stretch = (last.step - first.step) / (most - 1);
  const points: HistoryPoint[] = [];
  let next = first.step;
  for (const point of curve) {
    if (point.step < next || point === last) continue;
    points.push(point);
    next = first.step + (Math.floor((point.step - first.step) / stretch) + 1) * stretch;
  }
  return [...points, last];
}

/** The curve as far as a step. */
export function upTo(curve: Curve, step: number): Curve {
  return curve.length === 0 || curve.at(-1)!.step <= step ? curve : curve.filter((point) => point.step <= step);
}

const fields = 4;
const mostLetters = Math.ceil((4 * 4 * fields * mostPoints) / 3);

/** A curve as text: its steps, evidences, reconstructions and divergences in single precision. */
export function writeCurve(curve: Curve): string {
  const numbers = curve.flatMap(({ step, evidence, reconstruction, kl }) => [step, evidence, reconstruction, kl]);
  return toBase64(floatBytes(numbers));
}

/** The same, short enough for a link. */
export const writeCurveInLink = (curve: Curve): string => writeCurve(thinned(curve, mostPointsInLink));

/** Reads what writeCurve wrote. Only an autoencoder's divergence may be infinite. */
export function readCurveCode(code: string): Typed<Curve> {
  if (code.length > mostLetters) {
    return { ok: false, problem: `The curve has more than ${mostPoints} points, the most that this page can read.` };
  }
  const bytes = fromBase64(code);
  if (bytes === undefined || bytes.length % (4 * fields) !== 0) {
    return { ok: false, problem: 'The curve is not in a form that this page can read.' };
  }
  const numbers = bytesToFloats(bytes);
  const points = Array.from({ length: numbers.length / fields }, (_, i) => {
    const [step, evidence, reconstruction, kl] = numbers.subarray(i * fields, (i + 1) * fields);
    return { step: step!, evidence: evidence!, reconstruction: reconstruction!, kl: kl! };
  });
  const isWhole = points.every(({ step }) => Number.isInteger(step) && step >= 0);
  if (!isWhole) return { ok: false, problem: 'The curve has a step that is not a whole number from 0.' };
  const isKnown = points.every(
    ({ evidence, reconstruction, kl }) => [evidence, reconstruction].every(Number.isFinite) && kl > -Infinity,
  );
  if (!isKnown) return { ok: false, problem: 'The curve holds a value that is not a number.' };
  const byStep = new Map(points.map((point) => [point.step, { ...point, elbo: point.reconstruction - point.kl }]));
  return { ok: true, value: [...byStep.values()].sort((a, b) => a.step - b.step) };
}
