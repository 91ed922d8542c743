import type { Written } from '../written.ts';
import { choose, type Chosen } from './chosen.ts';
import { partsOf, type Expression } from './expression.ts';
import { withoutFactor } from './factor.ts';
import { fairCopy, type Span } from './fair-copy.ts';
import type { Precision } from './literals.ts';
import { precisionsOf } from './precisions.ts';
import { print } from './print.ts';
import { trimmed } from './surroundings.ts';
import { tokenize } from './tokenize.ts';
import { natsPer, type Unit, type WrittenUnit } from './units.ts';
import { Unreadable } from './unreadable.ts';
import { evaluate, withBracketedMinus, withGroups } from './value.ts';
import { refuseOpenAnswer } from './whole-answers.ts';

const longest = 300;

/** What was read, shown back before any verdict. */
export interface Echo extends Written {
  /** Sentences on what could have been read otherwise: the logarithm's base, a comma, a unit. */
  readonly notes: readonly string[];
}

export interface ReadableAnswer {
  readonly readable: true;
  /** In nats, or as written where the quantity has no unit. */
  readonly value: number;
  /** The number as written, in the unit as written. */
  readonly written: number;
  readonly unit: WrittenUnit;
  readonly unitStated: boolean;
  /** Whether the unit is counted by something, as in bits per dimension. */
  readonly isPerPart: boolean;
  /** The precisions that a decimal number claims, finest first; empty for an expression. */
  readonly precisions: readonly Precision[];
  readonly echo: Echo;
  /** What is judged, as a tree whose parts know where they stand in the text. */
  readonly expression: Expression;
  /** Where in the text that stands, with its unit. */
  readonly span: Span;
  /** The same text with its comma read as parting thousands, where that is possible too. */
  readonly alternative?: ReadableAnswer;
  /** The same text with its point read as parting thousands, as it is written in Germany, where that is possible too. */
  readonly parted?: ReadableAnswer;
  /** The same text with a leading minus read within the base of its power: −0.6² as (−0.6)². */
  readonly bracketed?: ReadableAnswer;
}

export interface UnreadableAnswer {
  readonly readable: false;
  readonly message: string;
  /** Texts that can be read and may be what was meant. */
  readonly suggestions: readonly string[];
}

export type Answer = ReadableAnswer | UnreadableAnswer;

export interface ReadingOptions {
  /** The unit of an answer that names none; nats unless told. Null for a number without a unit: one that is named does not count. */
  readonly unit?: Unit | null;
}

const decimalComma = 'The comma is read as the decimal point.';
const openComma = 'The comma may be the decimal point or part thousands: both readings are tried.';

const notesOn = (
  expression: Expression,
  { side, hasSteps, isCommented }: Chosen,
  { unit }: ReadingOptions,
): string[] => {
  const parts = partsOf(expression);
  const calls = (name: string): boolean => parts.some((part) => part.kind === 'call' && part.name === name);
  const hasComma = (comma: 'decimal' | 'thousands'): boolean =>
    parts.some((part) => part.kind === 'number' && part.number.comma === comma);
  const notes: string[] = [];
  if (calls('log')) notes.push('Here log is the natural logarithm, base e.');
  if (calls('log2')) notes.push('This logarithm is to base 2.');
  if (calls('log10')) notes.push('This logarithm is to base 10.');
  if (hasComma('decimal')) notes.push(decimalComma);
  if (hasComma('thousands')) notes.push('The comma is read as parting thousands.');
  if (side.isRepeated) notes.push('Both ways in which the answer is written agree.');
  else if (hasSteps) notes.push('Only what follows the last = is judged.');
  if (isCommented) notes.push('What is said beside the answer is not judged.');
  if (side.unit !== null && unit === null)
    notes.push('This number has no unit: the one that is written does not count.');
  else if (side.unit === 'bytes') notes.push('A byte is eight bits.');
  else if (side.unit === 'bits' && unit !== 'bits')
    notes.push('One bit is ln 2 nats: the answer is compared with the value in bits.');
  return notes;
};

const answerWith = (expression: Expression, chosen: Chosen, options: ReadingOptions): ReadableAnswer => {
  const { unit, start, end } = chosen.side;
  if (unit === 'bytes' && options.unit === 'nats') {
    throw new Unreadable('Nobody counts this in bytes. Give it in nats or in bits.');
  }
  const written = evaluate(expression);
  const { tex, words } = print(expression);
  const used = options.unit === null ? 'nats' : (unit ?? options.unit ?? 'nats');
  return {
    readable: true,
    value: written * natsPer[used],
    written,
    unit: used,
    unitStated: unit !== null,
    isPerPart: chosen.isPerPart,
    precisions: precisionsOf(expression),
    echo: {
      tex: unit === null ? tex : `${tex}\\ \\text{${unit}}`,
      words: unit === null ? words : `${words} ${unit}`,
      notes: notesOn(expression, chosen, options),
    },
    expression,
    span: { start, end },
  };
};

/** What is shown of a number whose comma is left open. */
const withOpenComma = (echo: Echo): Echo => ({
  ...echo,
  notes: echo.notes.map((note) => (note === decimalComma ? openComma : note)),
});

const tryAnswer = (expression: Expression | null, chosen: Chosen, options: ReadingOptions): ReadableAnswer | null => {
  try {
    return expression && answerWith(expression, chosen, options);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
};

const read = (text: string, options: ReadingOptions): ReadableAnswer => {
  if (text.length > longest) {
    throw new Unreadable(`This is ${text.length} characters long. I read at most ${longest}.`);
  }
  const tokens = trimmed(tokenize(fairCopy(text)));
  const chosen = choose(options.unit === null ? withoutFactor(tokens) : tokens, text);
  const { expression } = chosen.side;
  refuseOpenAnswer(expression, text);
  const alternative = tryAnswer(withGroups(expression, 'comma'), chosen, options);
  const parted = tryAnswer(withGroups(expression, 'point'), chosen, options);
  const bracketed = tryAnswer(withBracketedMinus(expression), chosen, options);
  const answer = answerWith(expression, chosen, options);
  return {
    ...answer,
    ...(alternative && { alternative, echo: withOpenComma(answer.echo) }),
    ...(parted && { parted }),
    ...(bracketed && { bracketed }),
  };
};

/** Whether a text can be read: a suggestion that cannot would be no help. */
const isReadable = (text: string): boolean => {
  try {
    read(text, {});
    return true;
  } catch {
    return false;
  }
};

/**
 * Reads what a student types as an answer: a decimal number in any common notation, or a formula of numbers with
 * + − · / ^, brackets, ln, log (natural), log2, log10, exp, tanh, √, e and π, in plain text, Unicode or LaTeX, with or without
 * «nats» or «bits», by itself or under a name, with reasons behind it. Never throws: what cannot be read comes back with a
 * sentence that says why.
 */
export const readAnswer = (text: string, options: ReadingOptions = {}): Answer => {
  try {
    return read(text, options);
  } catch (error) {
    if (error instanceof Unreadable) {
      return { readable: false, message: error.message, suggestions: error.suggestions.filter(isReadable) };
    }
    throw error;
  }
};
