import { bare, type Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import { parseFormula } from './grammar.ts';
import { precisionsOf, type Precision } from './literals.ts';
import { quoted, rewritten } from './source.ts';
import { isApart, takePrinter, takeRounding, takeUnit, trimmed } from './surroundings.ts';
import { areOutside, endsValue, isSign, partners, spanOf, type Token } from './tokens.ts';
import { natsPer, unitOf, type Unit } from './units.ts';
import { Unreadable } from './unreadable.ts';
import { evaluate } from './value.ts';

/** One side of an equation, read: a formula with its unit. */
export interface Side extends Span {
  readonly expression: Expression;
  readonly value: number;
  readonly precisions: readonly Precision[];
  /** The unit that stands with it. */
  readonly unit: Unit | null;
  /** Whether something beside it was left unread, such as a reason. */
  readonly isCommented: boolean;
  /** Whether it was said twice, and the more exact way is this. */
  readonly isRepeated: boolean;
}

/** A side as a text that can be read by itself. */
export const textOf = (source: string, side: Side, unit: Unit | null = null): string => {
  const text = quoted(source, side).trim();
  return side.unit === null && unit !== null ? `${text} ${unit}` : text;
};

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

const slackOf = ({ precisions: [finest] }: Side, unit: Unit): number =>
  finest === undefined ? 0 : halfUnit * 10 ** finest.place * natsPer[unit];

/** Whether two sides are one answer: the same value, one the other's rounding, or both in their own units. */
export const isSameAnswer = (a: Side, b: Side): boolean => {
  const [unitOfA, unitOfB] = [a.unit ?? b.unit ?? 'nats', b.unit ?? a.unit ?? 'nats'];
  const [x, y] = [a.value * natsPer[unitOfA], b.value * natsPer[unitOfB]];
  if (x === y || Math.abs(x - y) <= 1e-9 * Math.abs(x)) return true;
  if (unitOfA === unitOfB) return isRoundingOf(b, a.value) || isRoundingOf(a, b.value);
  return Math.abs(x - y) <= slackOf(a, unitOfA) + slackOf(b, unitOfB);
};

const fineness = ({ precisions: [finest] }: Side): number => finest?.digits ?? Infinity;

/** Of two ways to write one answer, the more exact: a formula, else more figures, else the first. */
export const moreExact = (a: Side, b: Side): Side => {
  const [best, other] = fineness(b) > fineness(a) ? [b, a] : [a, b];
  return { ...best, unit: best.unit ?? (best.unit === null ? other.unit : null), isRepeated: true };
};

const merged = (source: string, a: Side, b: Side): Side => {
  if (isSameAnswer(a, b)) return moreExact(a, b);
  const texts = `${textOf(source, a)} and ${textOf(source, b)}`;
  throw twoAnswers(source, [a, b], `I see two answers that do not agree, ${texts}. Give one.`);
};

const isPlain = (expression: Expression): boolean => {
  const inner = bare(expression);
  return inner.kind === 'number' || (inner.kind === 'negation' && isPlain(inner.operand));
};

const isWhole = (expression: Expression): boolean =>
  expression.kind === 'number' && /^\d+$/.test(expression.number.text);

/** 2 in 2(3.5), and 1/2 in 1/2(0.5). */
const isCoefficient = (expression: Expression, isSpaced: boolean): boolean =>
  isWhole(expression) ||
  (!isSpaced &&
    expression.kind === 'binary' &&
    expression.sign === '/' &&
    isWhole(expression.left) &&
    isWhole(expression.right));

/** A number with a point, or a formula with a function or a constant: nobody multiplies it by a lone number in brackets. */
const isFinished = (expression: Expression): boolean => {
  if (expression.kind === 'number') return /[.,]/.test(expression.number.text);
  if (expression.kind === 'negation') return isFinished(expression.operand);
  return (
    expression.kind === 'call' ||
    (expression.kind === 'binary' &&
      [expression.left, expression.right].some((part) => (isPlain(part) ? false : isFinished(part))))
  );
};

const tryRead = (read: () => Side): Side | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
};

/** Where the bracket begins that ends some tokens, if a value, or a value with its unit, stands before it; else null. */
const lastBracket = (tokens: readonly Token[]): number | null => {
  const start = partners(tokens).get(tokens.length - 1) ?? 0;
  const before = tokens[start - 1];
  if (start === 0 || tokens.at(-1)?.kind !== 'close' || tokens[start - 2]?.kind === 'command') return null;
  return endsValue(before) || unitOf(before?.text ?? '') !== undefined ? start : null;
};

/**
 * The number in the last bracket: a factor, as in 1/2 (51 − 2.77), or the answer in other words, as in ln 2 (0.693). Null where
 * it is a factor.
 */
const readBesideBracket = (tokens: readonly Token[], start: number, source: string): Side | null => {
  const inside = tokens.slice(start + 1, -1);
  const before = tryRead(() => readSide(tokens.slice(0, start), source));
  const within = tryRead(() => readSide(inside, source));
  if (before === null || within === null) return null;
  const hasUnit = within.unit !== null || before.unit !== null;
  const isSpaced = tokens[start]?.spaced === true;
  const isFactor = isCoefficient(before.expression, isSpaced);
  const isTwin = isPlain(before.expression) && isPlain(within.expression) && before.value === within.value;
  if (hasUnit) return merged(source, before, within);
  if (!isFactor && !isTwin && isSameAnswer(before, within)) return moreExact(before, within);
  const isUnclear =
    isPlain(within.expression) && isFinished(before.expression) && (isSpaced || isPlain(before.expression));
  if (!isUnclear && !(isWhole(before.expression) && isSpaced && isPlain(within.expression))) return null;
  const [left, right] = [textOf(source, before), quoted(source, spanOf(tokens.slice(start)))];
  throw new Unreadable(
    `Is ${right} a factor, or something else than the answer?`,
    left,
    rewritten(source, { start: before.end, end: tokens[start]?.start ?? before.end }, '*'),
  );
};

/** What stands in brackets behind the answer: a reason, the answer once more, or a factor (null). */
const readBracket = (tokens: readonly Token[], start: number, source: string): Side | null => {
  const before = tokens.slice(0, start);
  const inside = tokens.slice(start + 1, -1);
  if (isApart(inside)) return { ...readSide(before, source), isCommented: true };
  const restated = restatement(inside);
  if (restated !== null) return merged(source, readSide(before, source), readSide(restated, source));
  const outside = areOutside(inside);
  const equals = inside.findLastIndex((token, index) => outside[index] === true && isSign(token, '=', '≈'));
  if (equals < 0) return readBesideBracket(tokens, start, source);
  const first = readSide(before, source);
  const again = tryRead(() => readSide(inside.slice(equals + 1), source));
  return again !== null && isSameAnswer(first, again) ? moreExact(first, again) : { ...first, isCommented: true };
};

/** What follows “=”, “≈”, “i.e.” or “or” at the beginning of a bracket; null where none of these stands there. */
const restatement = (inside: readonly Token[]): readonly Token[] | null => {
  const texts = inside.map(({ text }) => text).join('');
  if (isSign(inside[0], '=', '≈', '→')) return inside.slice(1);
  if (texts.startsWith('i.e.')) return inside.slice(4);
  return ['or', 'ie'].includes(inside[0]?.text ?? '') ? inside.slice(1) : null;
};

/** Reads one side: its formula, its unit, and what stands in brackets behind it. */
export const readSide = (all: readonly Token[], source: string): Side => {
  const tokens = trimmed(all);
  const united = takeUnit(tokens);
  if (united !== null) {
    const side = readSide(united.rest, source);
    if (side.unit !== null && side.unit !== united.unit) throw twoUnits(source, side, united.unit);
    return { ...side, unit: united.unit, ...(united.rest.length > 0 && spanAround(side, tokens)) };
  }
  const unrounded = takeRounding(tokens);
  if (unrounded !== null) return { ...readSide(unrounded, source), isCommented: false };
  const printed = takePrinter(tokens);
  if (printed !== null) return readSide(printed, source);
  const start = lastBracket(tokens);
  const beside = start === null ? null : readBracket(tokens, start, source);
  if (beside !== null) return beside;
  const expression = parseFormula(tokens, source);
  return {
    expression,
    value: evaluate(expression),
    precisions: precisionsOf(expression),
    unit: null,
    isCommented: false,
    isRepeated: false,
    ...spanOf(tokens),
  };
};

const spanAround = (side: Side, tokens: readonly Token[]): Span => ({
  start: Math.min(side.start, spanOf(tokens).start),
  end: Math.max(side.end, spanOf(tokens).end),
});

/** Asks which of two units is meant. */
export const twoUnits = (source: string, side: Side, unit: Unit): Unreadable => {
  const number = quoted(source, side.expression).trim();
  const [first, second] = [side.unit ?? 'nats', unit];
  return new Unreadable(
    `I see two units, ${second} and ${first}, and one number. Give the number with its own unit.`,
    `${number} ${second}`,
    `${number} ${first}`,
  );
};
