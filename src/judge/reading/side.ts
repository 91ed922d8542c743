import type { Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import type { Precision } from './literals.ts';
import { quoted } from './source.ts';
import { natsPer, type Unit, type WrittenUnit } from './units.ts';
import { Unreadable } from './unreadable.ts';

/** One side of an equation, read: a formula with its unit. */
export interface Side extends Span {
  readonly expression: Expression;
  readonly value: number;
  readonly precisions: readonly Precision[];
  /** The unit that stands with it. */
  readonly unit: WrittenUnit | null;
  /** Whether something beside it was left unread, such as a reason. */
  readonly isCommented: boolean;
  /** Whether it was said twice, and the more exact way is this. */
  readonly isRepeated: boolean;
}

/** A side as a text that can be read by itself. */
export const textOf = (source: string, side: Side): string => quoted(source, side);

/** What is asked where two answers are given that are not the same. */
export const twoAnswers = (
  source: string,
  sides: readonly Side[],
  message = 'I see two answers. Give one.',
): Unreadable => new Unreadable(message, ...new Set(sides.map((side) => textOf(source, side))));

/** Half a unit in the last place, and a hundredth more for what was rounded twice. */
const halfUnit = 0.51;

const isRoundingOf = (rounded: Side, exact: number): boolean =>
  rounded.precisions.some(
    ({ place }) => Math.abs(rounded.value - exact) <= halfUnit * 10 ** place + 1e-12 * Math.abs(exact),
  );

const slackOf = ({ precisions: [finest] }: Side, unit: WrittenUnit): number =>
  finest === undefined ? 0 : halfUnit * 10 ** finest.place * natsPer[unit];

const isSameIn = (a: Side, unitOfA: WrittenUnit, b: Side, unitOfB: WrittenUnit): boolean => {
  const [x, y] = [a.value * natsPer[unitOfA], b.value * natsPer[unitOfB]];
  if (x === y || Math.abs(x - y) <= 1e-9 * Math.abs(x)) return true;
  if (unitOfA === unitOfB) return isRoundingOf(b, a.value) || isRoundingOf(a, b.value);
  return Math.abs(x - y) <= slackOf(a, unitOfA) + slackOf(b, unitOfB);
};

const otherUnit = { nats: 'bits', bits: 'nats', bytes: 'bits' } as const satisfies Record<WrittenUnit, Unit>;

/** The units in which two sides are one answer; a side that names none may share the other's, or be in the other unit. */
const unitsOfOne = (a: Side, b: Side): readonly [WrittenUnit | null, WrittenUnit | null] | null => {
  const [u, v] = [a.unit ?? b.unit, b.unit ?? a.unit];
  if (isSameIn(a, u ?? 'nats', b, v ?? 'nats')) return [u, v];
  if (u === null || v === null) return null;
  const [s, t] = [a.unit ?? otherUnit[u], b.unit ?? otherUnit[v]];
  return isSameIn(a, s, b, t) ? [s, t] : null;
};

/** Whether two sides are one answer: the same value, one the other's rounding, or both in their own units. */
export const isSameAnswer = (a: Side, b: Side): boolean => unitsOfOne(a, b) !== null;

/** The unit of a side that names none beside another that is the same answer. */
export const unitBeside = (other: Side, side: Side): WrittenUnit | null => unitsOfOne(other, side)?.[1] ?? other.unit;

const fineness = ({ precisions: [finest] }: Side): number => finest?.digits ?? Infinity;

/** Of two ways to write one answer, the more exact: a formula, else more figures, else the first. */
export const moreExact = (a: Side, b: Side): Side => {
  const [unitOfA, unitOfB] = unitsOfOne(a, b) ?? [a.unit, b.unit];
  const best = fineness(b) > fineness(a) ? { ...b, unit: unitOfB } : { ...a, unit: unitOfA };
  return { ...best, isRepeated: true };
};

/** One of two sides that should be one answer. */
export const merged = (source: string, a: Side, b: Side): Side => {
  if (isSameAnswer(a, b)) return moreExact(a, b);
  const texts = `${textOf(source, a)} and ${textOf(source, b)}`;
  throw twoAnswers(source, [a, b], `I see two answers that do not agree, ${texts}. Give one.`);
};

/** Asks which of two units is meant. */
export const twoUnits = (source: string, side: Side, unit: WrittenUnit): Unreadable => {
  const number = quoted(source, side.expression);
  const [first, second] = [side.unit ?? 'nats', unit];
  return new Unreadable(
    `I see two units, ${second} and ${first}, and one number. Give the number with its own unit.`,
    `${number} ${second}`,
    `${number} ${first}`,
  );
};
