import { stepTex } from '../format.ts';
import type { Written } from '../written.ts';
import { readAnswer, type ReadableAnswer } from '../reading/read-answer.ts';
import { describeBounds, trespass, type Bounds } from '../../text/bounds.ts';
import { quote } from '../../text/typed.ts';
import { countInWords } from '../../text/words.ts';
import { counted } from './counted.ts';
import type { ChoiceField, Field, MatrixField, NumberField, VectorField } from './field.ts';
import { splitMatrix, splitVector } from './split.ts';

export type FieldValue = number | readonly number[] | readonly (readonly number[])[] | string;

/** What a field was read as, or the sentence to show under it. */
export type FieldReading<T extends FieldValue = FieldValue> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What was read, as TeX and in words, to show back; null where it is a plain number. */
      readonly echo: Written | null;
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

const isPlain = ({ precisions, echo }: ReadableAnswer): boolean => precisions.length > 0 && echo.notes.length === 0;

/** The TeX of what was read, with its value where it is not a number already. */
const texOf = ({ precisions, echo, written }: ReadableAnswer): string => {
  if (precisions.length > 0) return echo.tex;
  const shown = stepTex(written);
  return `${echo.tex} ${Number(shown) === written ? '=' : '\\approx'} ${shown}`;
};

interface Numeral {
  readonly answer: ReadableAnswer;
  readonly value: number;
}

/** Reads one number with the grammar of the answers. `name` is what it is, in a sentence. */
const readNumeral = (text: string, name: string, bounds: Bounds): Numeral | { readonly problem: string } => {
  const wanted = (): string => `For ${name}, give ${describeBounds(bounds)}.`;
  if (text.trim() === '') return { problem: `This is blank. ${wanted()}` };
  const answer = readAnswer(text);
  if (!answer.readable) return { problem: answer.message };
  if (answer.unitStated) return { problem: `${quote(text)} names a unit, and ${name} has none. Leave it out.` };
  if (answer.alternative) {
    const [decimal, whole] = [answer.written, answer.alternative.written];
    return { problem: `${quote(text)} could be ${decimal} or ${whole}. Write ${decimal} or ${whole}.` };
  }
  const value = answer.written + 0;
  const wrong = trespass(value, bounds);
  return wrong === null ? { answer, value } : { problem: `${quote(text)} ${wrong}. ${wanted()}` };
};

const readNumber = (field: NumberField, text: string): FieldReading<number> => {
  const read = readNumeral(text, field.name, field.bounds);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const { answer, value } = read;
  const echo = isPlain(answer) ? null : { tex: texOf(answer), words: answer.echo.words };
  return { ok: true, value, echo, notes: answer.echo.notes };
};

type Numerals = readonly Numeral[];

const readNumerals = (
  parts: readonly string[],
  nameOf: (index: number) => string,
  bounds: Bounds,
): Numerals | { readonly problem: string } => {
  const numerals: Numeral[] = [];
  for (const [index, part] of parts.entries()) {
    const read = readNumeral(part, nameOf(index), bounds);
    if ('problem' in read) {
      return parts.length === 1 ? read : { problem: `Number ${index + 1}: ${read.problem}` };
    }
    numerals.push(read);
  }
  return numerals;
};

const notesOf = (numerals: Numerals): readonly string[] => [
  ...new Set(numerals.flatMap(({ answer }) => answer.echo.notes)),
];
const valuesOf = (numerals: Numerals): readonly number[] => numerals.map(({ value }) => value);
const entryTex = ({ answer }: Numeral): string => texOf(answer);

const readVector = (field: VectorField, text: string): FieldReading<readonly number[]> => {
  const { name, bounds, fewest, most, entry } = field;
  const parts = splitVector(text);
  if (!parts.ok) return parts;
  const read = readNumerals(parts.value, () => name, bounds);
  if ('problem' in read) return { ok: false, problem: read.problem };
  if (read.length < fewest || read.length > most) {
    return {
      ok: false,
      problem: `I read ${counted(read.length, entry)}. For ${name}, give from ${countInWords(fewest)} to ${countInWords(most)}, parted by semicolons.`,
    };
  }
  return {
    ok: true,
    value: valuesOf(read),
    echo: {
      tex: `(${read.map(entryTex).join(';\\ ')})`,
      words: `${counted(read.length, entry)}: ${read.map(({ answer }) => answer.echo.words).join('; ')}`,
    },
    notes: notesOf(read),
  };
};

const readMatrix = (field: MatrixField, text: string): FieldReading<readonly (readonly number[])[]> => {
  const { name, bounds, mostRows, mostColumns } = field;
  const split = splitMatrix(text);
  if (!split.ok) return split;
  const rows: Numerals[] = [];
  for (const [index, parts] of split.value.entries()) {
    const read = readNumerals(parts, () => name, bounds);
    if ('problem' in read) {
      const where = split.value.length === 1 ? '' : `Row ${index + 1}: `;
      return { ok: false, problem: `${where}${read.problem}` };
    }
    rows.push(read);
  }
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) {
    const lengths = rows.map((row) => row.length).join(', ');
    return {
      ok: false,
      problem: `The rows are not equally long: they have ${lengths} numbers. Part rows by semicolons, and numbers by spaces.`,
    };
  }
  if (rows.length > mostRows || columns > mostColumns) {
    return {
      ok: false,
      problem: `I read ${counted(rows.length, 'row')} of ${counted(columns, 'number')}. Give at most ${countInWords(mostRows)} rows of at most ${countInWords(mostColumns)}.`,
    };
  }
  return {
    ok: true,
    value: rows.map(valuesOf),
    echo: {
      tex: `\\begin{pmatrix}${rows.map((row) => row.map(entryTex).join(' & ')).join('\\\\')}\\end{pmatrix}`,
      words: `${counted(rows.length, 'row')} of ${counted(columns, 'number')}`,
    },
    notes: notesOf(rows.flat()),
  };
};

const readChoice = ({ name, choices }: ChoiceField, text: string): FieldReading<string> => {
  if (Object.hasOwn(choices, text)) return { ok: true, value: text, echo: null, notes: [] };
  return {
    ok: false,
    problem: `${quote(text)} is not a choice. For ${name}, choose ${Object.values(choices).join(' or ')}.`,
  };
};

/**
 * Reads one field. Numbers are read with the grammar of the answers, so formulas are too; a vector and a matrix as
 * `splitVector` and `splitMatrix` say. Never throws.
 */
export function readField(field: NumberField, text: string): FieldReading<number>;
export function readField(field: VectorField, text: string): FieldReading<readonly number[]>;
export function readField(field: MatrixField, text: string): FieldReading<readonly (readonly number[])[]>;
export function readField(field: ChoiceField, text: string): FieldReading<string>;
export function readField(field: Field, text: string): FieldReading;
export function readField(field: Field, text: string): FieldReading {
  switch (field.shape) {
    case 'number':
      return readNumber(field, text);
    case 'vector':
      return readVector(field, text);
    case 'matrix':
      return readMatrix(field, text);
    case 'choice':
      return readChoice(field, text);
  }
}
