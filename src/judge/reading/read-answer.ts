import { evaluate, type Evaluation } from './evaluate.ts';
import { toExpression } from './expression.ts';
import { hasWholeGroups, plainFromLatex, withEqualsSigns } from './latex.ts';
import { literalTex, literalWords, precisionsOf, type Precision } from './literals.ts';
import type { CommaReading } from './numerals.ts';
import { refuseFunctionValue, refuseList, refuseLostSuperscript, refuseMiddleDot } from './refused-shapes.ts';
import { tidy } from './tidy.ts';
import { tokenize, type Token } from './tokens.ts';
import { natsPer, splitUnit, type Unit } from './units.ts';
import { Unreadable } from './unreadable.ts';

const longest = 300;

/** What was read, shown back before any verdict. */
export interface Echo {
  readonly tex: string;
  readonly words: string;
  /** Sentences on what could have been read otherwise: the logarithm's base, a comma, a unit. */
  readonly notes: readonly string[];
}

export interface ReadableAnswer {
  readonly readable: true;
  /** In nats, or as written where the quantity has no unit. */
  readonly value: number;
  /** The number as written, in the unit as written. */
  readonly written: number;
  readonly unit: Unit;
  readonly unitStated: boolean;
  /** The precisions that a decimal number claims, finest first; empty for an expression. */
  readonly precisions: readonly Precision[];
  readonly echo: Echo;
  /** The same text with its comma read as parting thousands, where that is possible too. */
  readonly alternative?: ReadableAnswer;
  /** The same text with a minus before a power read as part of its base: (−0.6)² for −0.6². */
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
  /** The unit of an answer that names none; nats unless told. */
  readonly unit?: Unit;
}

/**
 * The part after the last equals sign: `D = 1/2(51 - 2.77) = 24.11` answers 24.11. What stands before it need not be readable,
 * except where a brace opens there.
 */
const lastSide = (text: string): { side: string; label: string } => {
  const at = text.lastIndexOf('=');
  const side = text.slice(at + 1);
  if (at >= 0 && !hasWholeGroups(side)) return lastSide(plainFromLatex(text));
  return { side: plainFromLatex(side).replace(/^[ ~]+/, ''), label: text.slice(0, Math.max(at, 0)).trim() };
};

const notesOn = (
  tokens: readonly Token[],
  logarithms: ReadonlySet<string>,
  label: string,
  unit: Unit | null,
): string[] => {
  const hasComma = (comma: 'decimal' | 'thousands') =>
    tokens.some((token) => token.kind === 'number' && token.comma === comma);
  const notes: string[] = [];
  if (logarithms.has('log')) notes.push('Here log is the natural logarithm, base e.');
  if (logarithms.has('log2')) notes.push('This logarithm is to base 2.');
  if (logarithms.has('log10')) notes.push('This logarithm is to base 10.');
  if (hasComma('decimal')) notes.push('The comma is read as the decimal point.');
  if (hasComma('thousands')) notes.push('The comma is read as parting thousands.');
  if (/\d/.test(label)) notes.push('Only what follows the last = is judged.');
  if (unit === 'bits') notes.push('One bit is ln 2 nats: the answer is compared with the value in bits.');
  return notes;
};

const infinite = (tokens: readonly Token[]): number | null => {
  const text = tokens.map((token) => token.text).join('');
  if (/^\+?(inf|infinity|infty)$/.test(text)) return Infinity;
  return /^-(inf|infinity|infty)$/.test(text) ? -Infinity : null;
};

interface Value extends Evaluation {
  readonly precisions: readonly Precision[];
}

const valueOf = (tokens: readonly Token[]): Value => {
  const limit = infinite(tokens);
  if (limit !== null) {
    const sign = limit < 0 ? '-' : '';
    const words = `${sign ? 'minus ' : ''}infinity`;
    return { value: limit, tex: `${sign}\\infty`, words, logarithms: new Set(), precisions: [] };
  }
  for (const { kind, text } of tokens) {
    if (kind !== 'number') continue;
    if (!Number.isFinite(Number(text))) throw new Unreadable(`${text} is larger than any number this page can hold.`);
    if (Number(text) === 0 && /[1-9]/.test(text.split('e')[0] ?? '')) {
      throw new Unreadable(`${text} is closer to zero than any number this page can hold.`);
    }
  }
  const expression = toExpression(tokens);
  const evaluation = { ...evaluate(expression), precisions: precisionsOf(expression) };
  const [only, ...others] = tokens;
  if (only?.kind !== 'number' || others.length > 0) return evaluation;
  return { ...evaluation, tex: literalTex(only.text), words: literalWords(only.text) };
};

/** Reads the text with a lone comma taken one way, and says whether it could be taken the other. */
const readWith = (
  text: string,
  options: ReadingOptions,
  comma: CommaReading,
): { answer: ReadableAnswer; ambiguousComma: boolean } => {
  if (text.length > longest) {
    throw new Unreadable(`This is ${text.length} characters long. I read at most ${longest}.`);
  }
  refuseMiddleDot(text);
  const { side, label } = lastSide(withEqualsSigns(tidy(text)));
  const { body, unit } = splitUnit(side);
  const formula = body.replace(/(?<=.)[,;.]+ *$/, '').trim();
  refuseList(formula);
  refuseLostSuperscript(formula);
  if (formula !== '') refuseFunctionValue(label);
  const { tokens, ambiguousComma } = tokenize(formula, comma);
  const { value: written, tex, words, precisions, logarithms } = valueOf(tokens);
  const used = unit ?? options.unit ?? 'nats';
  const answer: ReadableAnswer = {
    readable: true,
    value: written * natsPer[used],
    written,
    unit: used,
    unitStated: unit !== null,
    precisions,
    echo: {
      tex: unit === null ? tex : `${tex}\\ \\text{${unit}}`,
      words: unit === null ? words : `${words} ${unit}`,
      notes: notesOn(tokens, logarithms, label, unit),
    },
  };
  return { answer, ambiguousComma };
};

/** Whether a text can be read: a suggestion that cannot would be no help. */
const isReadable = (text: string): boolean => {
  try {
    readWith(text, {}, 'decimal');
    return true;
  } catch {
    return false;
  }
};

/**
 * Reads what a student types as an answer: a decimal number in any common notation, or a formula of numbers with
 * + − · / ^, brackets, ln, log (natural), log2, log10, exp, √, e and π, in plain text, Unicode or LaTeX, with or without
 * «nats» or «bits». Never throws: what cannot be read comes back with a sentence that says why.
 */
export const readAnswer = (text: string, options: ReadingOptions = {}): Answer => {
  try {
    const { answer, ambiguousComma } = readWith(text, options, 'decimal');
    return ambiguousComma ? { ...answer, alternative: readWith(text, options, 'thousands').answer } : answer;
  } catch (error) {
    if (error instanceof Unreadable) {
      return { readable: false, message: error.message, suggestions: error.suggestions.filter(isReadable) };
    }
    if (error instanceof RangeError) {
      return { readable: false, message: 'This formula is nested too deeply to be read.', suggestions: [] };
    }
    throw error;
  }
};
