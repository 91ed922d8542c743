import { readAnswer } from '../reading/read-answer.ts';
import { isNoAnswer, isNoNumber } from './answer-cells.ts';
import { meaningOf, namesQuantity, studentKindOf, studentKinds, type Meaning } from './column-names.ts';
import { filled, headerOf, namesUnder, type Header } from './header.ts';
import type { Layout } from './layout.ts';
import { plainName, type ColumnParameter, type Role } from './parameters.ts';
import { mostColumns, type Sheet, type SheetRow } from './sheet.ts';

const sampleRows = 40;

const seedWord = /^(seed|variant|variant seed|problem seed)$/;
const unitWord = /^(unit|units|einheit|unite|unidad|unita|unidade|eenheid)$/;

/** The number of cells of the longest row; empty cells at the end of a row, as spreadsheets add them, do not count. */
const widthOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((width, { cells }) => Math.max(width, filled(cells)), 0);

/** The number of cells that most rows have; empty cells at the end of a row do not count. */
export const usualWidth = (rows: readonly SheetRow[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(filled(cells), (counts.get(filled(cells)) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
};

/** A column as it is read: what its names say, and what stands in it. */
interface Column {
  readonly at: number;
  readonly names: readonly string[];
  readonly meaning: Meaning | null;
  readonly cells: readonly string[];
  /** The share of the cells that read as an answer. */
  readonly readable: number;
}

const shareOf = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.filter(test).length / Math.max(cells.length, 1);

const columnsOf = (rows: readonly SheetRow[], header: Header): readonly Column[] => {
  const body = rows.slice(header.at + 1 + header.more);
  const names = namesUnder(rows, header, Math.min(widthOf(rows), mostColumns));
  return names.map((own, at) => {
    const cells = body.map((row) => row.cells[at] ?? '').filter((cell) => !isNoAnswer(cell));
    const meanings = own.map(meaningOf);
    const meaning = meanings.find((found) => found === 'student') ?? meanings.find((found) => found !== null) ?? null;
    const isNumber = (cell: string): boolean => !isNoNumber(cell) && readAnswer(cell).readable;
    return { at, names: own, meaning, cells, readable: shareOf(cells, isNumber) };
  });
};

/** How much a name speaks for the answers beneath it; what is not here speaks against them. */
const weights: Readonly<Partial<Record<Meaning, number>>> = { answer: 3, question: 2, quantity: 2, solution: 1 };

const decimalsIn = ({ cells }: Column): number =>
  shareOf(cells, (cell) => /[.,/()]/.test(cell) && /\d/.test(cell) && !isNoNumber(cell));

/** Of questions and quantities, those that ask for a number that no count is. */
const nearness = (column: Column): number => {
  if (column.meaning !== 'question' && column.meaning !== 'quantity') return 0;
  return (decimalsIn(column) > 0.3 ? 0.5 : 0) + (column.names.some(namesQuantity) ? 0.25 : 0);
};

/** How much what stands in a column without a telling name looks like answers: decimals more than whole numbers. */
const likeness = (column: Column): number => {
  const isOneForAll = column.cells.length > 1 && new Set(column.cells).size === 1;
  return column.readable + (isOneForAll ? 0.25 : 0.5) * decimalsIn(column);
};

/** The first with the highest score. */
const highest = (columns: readonly Column[], scoreOf: (column: Column) => number): Column | undefined =>
  columns.reduce<Column | undefined>((best, next) => (best && scoreOf(best) >= scoreOf(next) ? best : next), undefined);

/** The column of the answers: by its name and by what stands in it. Of two named alike the first, of others the last. */
const answerAmong = (free: readonly Column[], hasHeader: boolean): Column | undefined => {
  const weightOf = ({ meaning }: Column): number => (meaning && weights[meaning]) ?? 0;
  const named = free.filter((column) => weightOf(column) > 0);
  const best = highest(named, (column) => weightOf(column) + (column.readable >= 0.5 ? 1.5 : 0) + nearness(column));
  if (best && (best.readable > 0 || best.meaning === 'answer')) return best;
  const others = free.filter(({ meaning, readable }) => meaning === null && (readable > 0 || !hasHeader));
  return highest([...others].reverse(), likeness) ?? best;
};

/** The columns that name the student; those that hold nothing only where there is no other. */
const studentsAmong = (free: readonly Column[]): readonly Column[] => {
  const kindOf = ({ names, meaning }: Column): number => {
    const kinds = names.flatMap((name) => studentKindOf(name) ?? []);
    return meaning === 'student' ? Math.max(...kinds.map((kind) => studentKinds.indexOf(kind)), -1) : -1;
  };
  const named = free.filter((column) => kindOf(column) >= 0);
  const written = named.filter(({ cells }) => cells.length > 0);
  const candidates = written.length > 0 ? written : named;
  const best = Math.min(...candidates.map(kindOf));
  const chosen = candidates.filter((column) => kindOf(column) === best);
  return studentKinds[best] === 'partOfName' ? chosen : chosen.slice(0, 1);
};

/** What a name says outright: the seed, the unit, or a parameter of the problem. */
const givenRole = ({ names }: Column, parameters: readonly ColumnParameter[]): Role | null => {
  const plain = names.map(plainName);
  if (plain.some((name) => seedWord.test(name))) return 'seed';
  if (plain.some((name) => unitWord.test(name))) return 'unit';
  return parameters.find((parameter) => parameter.names.some((name) => plain.includes(name)))?.id ?? null;
};

/** Recognises what the columns are, by their names where there are names, else by what stands in them. */
export const recogniseColumns = (
  rows: readonly SheetRow[],
  header: Header,
  parameters: readonly ColumnParameter[],
): readonly Role[] => {
  const columns = columnsOf(rows.slice(0, sampleRows), header);
  const roles: Role[] = Array.from({ length: widthOf(rows.slice(0, sampleRows)) }, () => 'ignore');
  for (const column of columns) {
    const role = givenRole(column, parameters);
    if (role !== null && !roles.includes(role)) roles[column.at] = role;
  }
  const free = (): readonly Column[] => columns.filter(({ at }) => roles[at] === 'ignore');

  const students = studentsAmong(free());
  for (const { at } of students) roles[at] = 'student';
  const left = free();
  const [only] = left;
  const lastResort = left.length === 1 || columns.length === 1 ? (only ?? columns[0]) : undefined;
  const answer = answerAmong(left, header.at >= 0) ?? (lastResort && lastResort.readable > 0 ? lastResort : undefined);
  if (answer) roles[answer.at] = 'answer';
  else if (columns.length === 1) roles[0] = 'answer';
  if (students.length > 0) return roles;
  const unnamed = free();
  const first = unnamed.find(({ meaning }) => meaning === null || meaning === 'student') ?? unnamed[0];
  if (first) roles[first.at] = 'student';
  return roles;
};

/** The layout of a sheet. `hasHeader` says whether there is a row of names; without it, that is recognised too. */
export const recognise = ({ rows }: Sheet, parameters: readonly ColumnParameter[], hasHeader?: boolean): Layout => {
  const header = headerOf(rows, parameters, hasHeader);
  return { hasHeader: header.at >= 0, roles: recogniseColumns(rows, header, parameters) };
};
