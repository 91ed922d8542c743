import { bare, type Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import { parseFormula } from './grammar.ts';
import { precisionsOf } from './precisions.ts';
import { isSameAnswer, merged, moreExact, textOf, twoUnits, type Side } from './side.ts';
import { quoted, rewritten } from './source.ts';
import { isApart, takePrinter, takeRemark, takeUnit, trimmed } from './surroundings.ts';
import { areOutside, endsValue, isSign, isWord, partners, spanOf, type Token } from './tokens.ts';
import { wholeNumber } from './two-meanings.ts';
import { unitOf } from './units.ts';
import { Unreadable } from './unreadable.ts';
import { evaluate } from './value.ts';
import { restatingWords } from './words.ts';

const isPlain = (expression: Expression): boolean => {
  const inner = bare(expression);
  return inner.kind === 'number' || (inner.kind === 'negation' && isPlain(inner.operand));
};

const isWhole = (expression: Expression): boolean => wholeNumber(expression) !== null;

/** 2 in 2(3.5), 0.5 in 0.5 (48.23), and 1/2 in 1/2(0.5). */
const isCoefficient = (expression: Expression, isSpaced: boolean): boolean =>
  isWhole(expression) ||
  isHalf(expression) ||
  (!isSpaced &&
    expression.kind === 'binary' &&
    expression.sign === '/' &&
    isWhole(expression.left) &&
    isWhole(expression.right));

const isHalf = (expression: Expression): boolean =>
  expression.kind === 'number' && /^0?\.5$/.test(expression.number.canonical);

/** A number with a point, or a formula with a function or a constant: nobody multiplies it by a lone number in brackets. */
const isFinished = (expression: Expression): boolean => {
  if (expression.kind === 'number') return /[.,]/.test(expression.number.text);
  if (expression.kind === 'negation') return isFinished(expression.operand);
  return (
    expression.kind === 'call' ||
    (expression.kind === 'binary' &&
      [expression.left, expression.right].some((part) => !isPlain(part) && isFinished(part)))
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
  const pairs = partners(tokens);
  const start = pairs.get(tokens.length - 1) ?? 0;
  const before = tokens[start - 1];
  // Two brackets side by side, as in (2)(3), are two factors.
  const isSecond = pairs.get(0) === start - 1;
  if (isSecond && restatement(tokens.slice(start + 1, -1)) === null) return null;
  return endsValue(before) || unitOf(before?.text ?? '') !== undefined ? start : null;
};

/** A number of four figures or more: nobody multiplies a formula in brackets by it. */
const isLong = ({ expression, precisions: [finest] }: Side): boolean =>
  isPlain(expression) && (finest?.digits ?? 0) > 3;

/** Whether a lone number in brackets behind a value may as well be something else than a factor. */
const isUnclear = (before: Expression, isSpaced: boolean): boolean =>
  isSpaced ? isFinished(before) || isWhole(before) : isFinished(before) && isPlain(before);

/**
 * The number in the last bracket: a factor, as in 1/2 (51 − 2.77), or the answer in other words, as in ln 2 (0.693). Null where
 * it is a factor.
 */
const readBesideBracket = (tokens: readonly Token[], start: number, source: string): Side | null => {
  const within = tryRead(() => readSide(tokens.slice(start + 1, -1), source));
  // What stands before is read only where it has to be, or a row of brackets would be read once for each of them.
  const before = within && tryRead(() => readSide(tokens.slice(0, start), source));
  if (before === null || within === null) return null;
  if (within.unit !== null || before.unit !== null) return merged(source, before, within);
  const isSpaced = tokens[start]!.spaced;
  const isNumber = isPlain(within.expression);
  const isTwin = isNumber && isPlain(before.expression) && before.value === within.value;
  // 45 (36 + 9) is no product, though 2 (1 + 1) may be one.
  const isSum = isSpaced && !isNumber && before.value >= 10 && before.value === within.value;
  const isFactor = isCoefficient(before.expression, isSpaced) && !isSum;
  // A lone figure, as in 24.11 (2), is no rounding: it counts something, or it is an uncertainty.
  const isFigure = isWhole(within.expression) && within.value < 10;
  const mayRepeat = !isTwin && !isFactor && !isFigure;
  if (mayRepeat && isSameAnswer(before, within)) return moreExact(before, within);
  if (isNumber ? !isUnclear(before.expression, isSpaced) : !isSpaced || !isLong(before)) return null;
  if (!isTwin && isHalf(before.expression)) return null;
  const bracket = spanOf(tokens.slice(start));
  throw new Unreadable(
    `Is ${quoted(source, bracket)} a factor, or something else than the answer?`,
    textOf(source, before),
    rewritten(source, { start: before.end, end: bracket.start }, '*'),
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

/** What follows “=”, “≈”, “i.e.”, “exactly” or “or” at the beginning of a bracket; null where none of these stands there. */
const restatement = (inside: readonly Token[]): readonly Token[] | null => {
  if (isSign(inside[0], '=', '≈', '→')) return inside.slice(1);
  return isWord(inside[0], restatingWords) ? inside.slice(1) : null;
};

/** Reads one side: its formula, its unit, and what stands in brackets behind it. */
export const readSide = (all: readonly Token[], source: string): Side => {
  const tokens = trimmed(all);
  const united = takeUnit(tokens);
  if (united !== null) {
    const side = readSide(united.rest, source);
    if (side.unit !== null && side.unit !== united.unit) throw twoUnits(source, side, united.unit);
    return { ...side, unit: united.unit, ...spanAround(side, tokens) };
  }
  const answer = takeRemark(tokens) ?? takePrinter(tokens);
  if (answer !== null) return readSide(answer, source);
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
