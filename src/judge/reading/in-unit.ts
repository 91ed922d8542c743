import type { ReadableAnswer } from './read-answer.ts';
import { natsPer, type Unit } from './units.ts';

const one = (answer: ReadableAnswer, unit: Unit | null): ReadableAnswer => {
  if (unit === null) return { ...answer, unit: 'nats', value: answer.written };
  return answer.unitStated ? answer : { ...answer, unit, value: answer.written * natsPer[unit] };
};

/** What was read, as an answer to what is asked for in this unit, or, where it is null, without one. */
export const inUnit = (
  { alternative, parted, bracketed, ...answer }: ReadableAnswer,
  unit: Unit | null,
): ReadableAnswer => ({
  ...one(answer, unit),
  ...(alternative && { alternative: one(alternative, unit) }),
  ...(parted && { parted: one(parted, unit) }),
  ...(bracketed && { bracketed: one(bracketed, unit) }),
});
