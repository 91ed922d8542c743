import { grouped, shortest } from './number.ts';

/** Which numbers are allowed. `above` is an exclusive lower bound; `min` and `max` are allowed themselves. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly integer?: boolean | undefined;
}

/** The bounds of a number that has a name. */
export interface NumberDomain extends Bounds {
  /** What the number is, as it reads in a sentence: “the mean of q”. */
  readonly name: string;
}

/** The seeds of figures and checks: whole numbers of 32 bits. */
export const seedDomain: NumberDomain = { name: 'the seed', min: 0, max: 2 ** 32 - 1, integer: true };

const spelled = (x: number): string => grouped(shortest(x)).replace('+', '');

/** “a number from 0.05 to 20”, “a whole number from 0 to 4 294 967 295”, “a number above 0”. */
export const describeBounds = ({ min, max, above, integer }: Bounds): string => {
  const noun = integer ? 'a whole number' : 'a number';
  const low = above !== undefined ? `above ${spelled(above)}` : min !== undefined ? `from ${spelled(min)}` : undefined;
  if (low === undefined) return max === undefined ? noun : `${noun}, at most ${spelled(max)}`;
  if (max === undefined) return above !== undefined ? `${noun} ${low}` : `${noun}, at least ${spelled(min ?? 0)}`;
  return above !== undefined ? `${noun} ${low} and at most ${spelled(max)}` : `${noun} ${low} to ${spelled(max)}`;
};

/** Why the number is not allowed, as it reads after it: “is too large”; null where it is. */
export const trespass = (x: number, { min, max, above, integer }: Bounds): string | null => {
  if (!Number.isFinite(x)) return 'is not a finite number';
  if (integer && !Number.isInteger(x)) return 'is not a whole number';
  if (above !== undefined && x <= above) return above === 0 && x < 0 ? 'is negative' : 'is too small';
  if (min !== undefined && x < min) return min >= 0 && x < 0 ? 'is negative' : 'is too small';
  return max !== undefined && x > max ? 'is too large' : null;
};

/** The nearest number from `min` to `max`, rounded to `places` decimal places where they are given. */
export const clampTo = (
  { min = -Infinity, max = Infinity }: Pick<Bounds, 'min' | 'max'>,
  x: number,
  places?: number,
): number => Math.min(Math.max(places === undefined ? x : Number(x.toFixed(places)), min), max);
