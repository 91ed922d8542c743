import type { Typed } from '../../text/typed.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from './base64.ts';

/** The exact means over the shown images after so many steps, in nats. */
export interface CurvePoint {
  readonly step: number;
  readonly evidence: number;
  readonly elbo: number;
  readonly reconstruction: number;
  readonly kl: number;
}

export type Curve = readonly CurvePoint[];

/** More points than this are thinned: the eye tells no more apart. */
const mostPoints = 160;
/** As many as a link has room for. */
export const mostPointsInLink = 40;

/** The curve with a point more, in the order of steps; a point at the same step is replaced. */
export function withPoint(curve: Curve, point: CurvePoint): Curve {
  const rest = curve.filter(({ step }) => step !== point.step);
  const at = rest.findIndex(({ step }) => step > point.step);
  const place = at === -1 ? rest.length : at;
  return thinned([...rest.slice(0, place), point, ...rest.slice(place)], mostPoints);
}

/** At most so many points: those nearest to their neighbours go, the first and the last stay. */
export function thinned(curve: Curve, most: number): Curve {
  const points = [...curve];
  while (points.length > Math.max(2, most)) {
    let closest = 1;
    for (let i = 2; i < points.length - 1; i++) {
      if (spanAround(points, i) < spanAround(points, closest)) closest = i;
    }
    points.splice(closest, 1);
  }
  return points;
}

function spanAround(points: readonly CurvePoint[], i: number): number {
  return points[i + 1]!.step - points[i - 1]!.step;
}

/** The curve as far as a step. */
export function curveUpTo(curve: Curve, last: number): Curve {
  return curve.filter(({ step }) => step <= last);
}

const fields = 4;

/** A curve as text: its steps, evidences, reconstructions and divergences in single precision. */
export function writeCurve(curve: Curve): string {
  const numbers = curve.flatMap(({ step, evidence, reconstruction, kl }) => [step, evidence, reconstruction, kl]);
  return toBase64(floatBytes(numbers));
}

/** Reads what writeCurve wrote. */
export function readCurveCode(code: string): Typed<Curve> {
  const bytes = fromBase64(code);
  if (bytes === undefined || bytes.length % (4 * fields) !== 0) {
    return { ok: false, problem: 'The curve is not in a form that this page can read.' };
  }
  const numbers = bytesToFloats(bytes);
  if (numbers.some(Number.isNaN)) return { ok: false, problem: 'The curve holds a value that is not a number.' };
  const value = Array.from({ length: numbers.length / fields }, (_, i) => {
    const [step, evidence, reconstruction, kl] = numbers.subarray(i * fields, (i + 1) * fields);
    return {
      step: step!,
      evidence: evidence!,
      elbo: reconstruction! - kl!,
      reconstruction: reconstruction!,
      kl: kl!,
    };
  });
  return { ok: true, value };
}
