import { readAnswer } from '../reading/read-answer.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { Layout } from './layout.ts';
import { plainName, type ColumnParameter, type Role } from './parameters.ts';

const sampleRows = 40;

const answerWord =
  /\b(answers?|response|result|value|antwort|ergebnis|losung|reponse|respuesta|resultat|risposta|d kl|dkl|kl|kld|nats?)\b/;
const seedWord = /^(seed|variant|variant seed|problem seed)$/;

/** How a column can name its student, the best first; only the second takes several columns together. */
const studentWords = [
  /\b(student|name|full name|learner|pupil|participant|candidate|nom complet|alumno|studierende|teilnehmer)\b/,
  /\b(first ?name|last ?name|sur ?name|given name|family name|vorname|nachname|prenom|nom|apellidos?|nombre)\b/,
  /\b(id|matrikel\w*|matriculation|number|nr|no|user ?name|user|login|index)\b/,
  /\b(e ?mail|mail|address)\b/,
] as const;
const several = 1;

/** A name counts for the last of the groups that it fits: a student id is an id, a first name is a first name. */
const studentGroup = (name: string): number => studentWords.findLastIndex((pattern) => pattern.test(name));

export const widthOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

/** The number of cells that most rows have; empty cells at the end of a row, as spreadsheets add them, do not count. */
export const usualWidth = (rows: readonly SheetRow[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
};

const looksNumeric = (cell: string): boolean => /^\s*[-+−]?[\d.,]*\d[\d.,]*\s*$/.test(cell);

/** “24.11 nats”, “D_KL = 24.11”: an answer, even where words of a name stand in it. */
const isAnswer = (cell: string): boolean => /\d/.test(cell) && readAnswer(cell).readable;

const roleOfName = (name: string, parameters: readonly ColumnParameter[]): Role | null => {
  if (seedWord.test(name)) return 'seed';
  const parameter = parameters.find(({ names }) => names.includes(name));
  if (parameter) return parameter.id;
  return answerWord.test(name) ? 'answer' : null;
};

const isName = (cell: string, parameters: readonly ColumnParameter[]): boolean => {
  const name = plainName(cell);
  return roleOfName(name, parameters) !== null || studentGroup(name) >= 0;
};

/** Names of columns hold no number, and are known words, or words above a column of numbers. */
const isHeader = ([first, ...below]: readonly SheetRow[], parameters: readonly ColumnParameter[]): boolean => {
  if (!first || first.cells.some((cell) => looksNumeric(cell) || isAnswer(cell))) return false;
  if (first.cells.some((cell) => isName(cell, parameters))) return true;
  return first.cells.some((cell, column) => {
    const under = below.map(({ cells }) => cells[column] ?? '');
    const numbers = under.filter(looksNumeric).length;
    return /^[\p{L} _-]+$/u.test(cell) && under.length > 1 && numbers > 0.8 * under.length;
  });
};

interface Contents {
  readonly column: number;
  /** From 0 to 1.5: the share that reads as an answer, and half the share that no whole number could be. */
  readonly answers: number;
}

const contentsOf = (column: number, rows: readonly SheetRow[]): Contents => {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell.trim() !== '');
  const share = (test: (cell: string) => boolean): number => cells.filter(test).length / Math.max(cells.length, 1);
  return {
    column,
    answers:
      share((cell) => readAnswer(cell).readable) + 0.5 * share((cell) => /[.,/()]/.test(cell) && /\d/.test(cell)),
  };
};

/** The column of the answers by what stands in it, where no name tells. Of two alike, the one further right. */
const answerByContents = (columns: readonly number[], rows: readonly SheetRow[]): number | undefined =>
  columns
    .map((column) => contentsOf(column, rows))
    .reduce<Contents | undefined>((best, next) => (best && best.answers > next.answers ? best : next), undefined)
    ?.column;

/** The columns that name the student, by their names. */
const studentColumns = (names: readonly string[], free: readonly number[]): readonly number[] => {
  const groups = free.map((column) => ({ column, group: studentGroup(names[column] ?? '') }));
  const best = Math.min(...groups.filter(({ group }) => group >= 0).map(({ group }) => group));
  const chosen = groups.filter(({ group }) => group === best).map(({ column }) => column);
  return best === several ? chosen : chosen.slice(0, 1);
};

/** A layout in which each role but `student` and `ignore` is given once: the first column that claims it has it. */
const claimed = (names: readonly string[], parameters: readonly ColumnParameter[]): Role[] => {
  const taken = new Set<Role>();
  return names.map((name) => {
    const role = roleOfName(name, parameters);
    if (role === null || taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
};

/**
 * Recognises what the columns are, by their names where the first row is names, else by what stands in them. `hasHeader`
 * says whether the first row is names; without it, that is recognised too.
 */
export const recognise = ({ rows }: Sheet, parameters: readonly ColumnParameter[], hasHeader?: boolean): Layout => {
  const sample = rows.slice(0, sampleRows);
  const header = hasHeader ?? isHeader(sample, parameters);
  const width = widthOf(sample);
  const names = Array.from({ length: width }, (_, column) => (header ? plainName(sample[0]?.cells[column] ?? '') : ''));
  const body = header ? sample.slice(1) : sample;
  const roles = claimed(names, parameters);
  const free = (): number[] => roles.flatMap((role, column) => (role === 'ignore' ? [column] : []));

  const named = studentColumns(names, free());
  for (const column of named) roles[column] = 'student';
  if (!roles.includes('answer')) {
    const answer = answerByContents(free(), body) ?? (width === 1 ? 0 : undefined);
    if (answer !== undefined) roles[answer] = 'answer';
  }
  const [first] = free();
  if (named.length === 0 && first !== undefined) roles[first] = 'student';
  return { hasHeader: header, roles };
};
