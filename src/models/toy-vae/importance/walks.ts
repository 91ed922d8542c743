import { firstAbove, GONE, tooFarApart, UNTOUCHED, type Transform } from './transform.ts';

/** A walk that needs more terms than this is refused. */
const MOST_TERMS = 3e7;

export interface Walk {
  /** The step in u = log t. The trapezoidal rule's error is about e^{−π²/step}. */
  readonly step: number;
  /** The largest number of draws: for it all happens near t = 1/k, where t = 1 may be quiet. */
  readonly largestK: number;
  /** The walk ends, in either direction, after five terms in a row below this. */
  readonly negligible: number;
  /** Up to where the terms stay as they are at u, on the way up: such a stretch is taken at once. */
  readonly constantUntil?: (u: number) => number;
}

/**
 * Visits u for the trapezoidal rule over the line, outwards from u = 0 in both directions. `take` adds its term, times
 * the steps that it stands for, wherever it belongs, and returns how large the term was.
 *
 * @throws where the terms do not die away within the work that is allowed.
 */
export function walkTimes(
  { step, largestK, negligible, constantUntil = (u) => u }: Walk,
  take: (u: number, steps: number) => number,
): void {
  const fewestSteps = { [-1]: Math.log(Math.max(1, largestK)) / step, 1: 0 };
  for (const direction of [-1, 1] as const) {
    let quiet = 0;
    let i = direction === 1 ? 0 : 1;
    for (let terms = 0; quiet < 5 || i < fewestSteps[direction]; terms++) {
      if (terms > MOST_TERMS) throw tooFarApart();
      const u = direction * i * step;
      const steps = direction === 1 ? Math.max(1, Math.floor((constantUntil(u) - u) / step)) : 1;
      quiet = take(u, steps) < negligible ? quiet + 1 : 0;
      i += steps;
    }
  }
}

/** The values of w on their way from kept to lost at u = log t, by their places from `first` to before `end`. */
export type Crossing = (u: number, first: number, end: number) => void;

/**
 * Visits, on the way up, the multiples of `step` at which some w e^u is neither so small that K times it is nothing nor
 * so large that e^{−w e^u} is. Stretches without such a value are left out, so that the work is in proportion to the
 * number of values, however far they lie apart. The trapezoidal rule's error is about e^{−π²/step}.
 */
export function walkCrossings(
  { sorted }: Pick<Transform, 'sorted'>,
  { step, largestK }: Pick<Walk, 'step' | 'largestK'>,
  visit: Crossing,
): void {
  const lowest = UNTOUCHED - Math.log(largestK);
  const enters = (place: number): number => Math.ceil((lowest - sorted[place]!) / step);
  const last = Math.floor((GONE - sorted[0]!) / step);
  for (let i = enters(sorted.length - 1); i <= last;) {
    const u = i * step;
    const [first, end] = [firstAbove(sorted, lowest - u), firstAbove(sorted, GONE - u)];
    if (first < end) visit(u, first, end);
    i = first < end || first === 0 ? i + 1 : Math.max(i + 1, enters(first - 1));
  }
}
