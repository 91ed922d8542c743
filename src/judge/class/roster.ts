import type { Texts } from '../form/field.ts';
import type { Unit } from '../reading/units.ts';
import { usualWidth } from './columns.ts';
import { bare, filled } from './header.ts';
import type { Layout } from './layout.ts';
import { unitOfName } from './unit.ts';
import type { Fault, Sheet, SheetRow } from './sheet.ts';
import type { ColumnParameter } from './parameters.ts';
import { separatorNames } from './words.ts';
import { plural } from '../../text/words.ts';

/** A student's answer, and what the row says of the problem. */
export interface Entry extends SheetRow {
  readonly student: string;
  readonly answer: string;
  /** What the row's own columns put into the fields of the problem. */
  readonly texts: Texts;
  /** The seed of a generated problem; null where there is no such column. */
  readonly seed: string | null;
  /** The unit of an answer that names none; without it, the problem's own. */
  readonly unit?: Unit;
}

/** How the rows of a sheet are taken. */
export interface Taking {
  readonly layout: Layout;
  /** The index of the row of names among the rows; -1 where there is none. */
  readonly names: number;
  /** The numbers of the rows that are no student's. */
  readonly aside: ReadonlySet<number>;
  readonly unit: Unit | null;
}

export interface Roster {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** The names of the columns, from the first row or by number. */
  readonly names: readonly string[];
}

const tooMany = (count: number, width: number, { separator }: Sheet): string => {
  const mark = separatorNames[separator];
  const example = separator === ',' ? ': "24,11"' : '';
  return `This row has ${plural(count, 'cell')}, and the table has ${width}. Where a ${mark} stands in an answer, put the answer in quotation marks${example}.`;
};

/** The widest column that a row must reach: the last one with a part in the grading. */
const needed = ({ roles }: Layout): number =>
  roles.findLastIndex((role) => role !== 'ignore' && role !== 'student' && role !== 'unit') + 1;

const columnNames = (first: SheetRow | undefined, width: number): readonly string[] =>
  Array.from({ length: width }, (_, column) => bare(first?.cells[column] ?? '') || `Column ${column + 1}`);

/**
 * The entries of a sheet, without the row of names and what is set aside. A row with cells beyond the table's width, or without a column that it needs, is a
 * fault, and the others are entries. A blank answer is an answer.
 */
export const rosterOf = (sheet: Sheet, taking: Taking, parameters: readonly ColumnParameter[]): Roster => {
  const { layout, aside, unit } = taking;
  const header = sheet.rows[taking.names];
  const rows = sheet.rows.filter((row) => row !== header && !aside.has(row.row));
  const width = Math.max(header ? filled(header.cells) : usualWidth(rows), needed(layout));
  const columnsOf = (role: string): number[] =>
    layout.roles.flatMap((other, column) => (other === role ? [column] : []));
  const students = columnsOf('student');
  const [[answer], [seed], [unitColumn]] = [columnsOf('answer'), columnsOf('seed'), columnsOf('unit')];
  const given = layout.roles.flatMap((role, column) => {
    const parameter = parameters.find(({ id }) => id === role);
    return parameter ? [{ column, parameter }] : [];
  });

  const entries: Entry[] = [];
  const faults: Fault[] = [...sheet.faults];
  for (const { row, cells } of rows) {
    const cellAt = (column: number | undefined): string => (column === undefined ? '' : bare(cells[column] ?? ''));
    if (filled(cells) > width) {
      faults.push({ row, cells, sentence: tooMany(filled(cells), width, sheet) });
      continue;
    }
    if (cells.length < needed(layout)) {
      const sentence = `This row has ${plural(cells.length, 'cell')}, and ${needed(layout)} are needed.`;
      faults.push({ row, cells, sentence });
      continue;
    }
    const ownUnit = unitOfName(cellAt(unitColumn)) ?? unit;
    entries.push({
      row,
      cells,
      student: students.map(cellAt).filter(Boolean).join(' '),
      answer: cellAt(answer),
      texts: Object.assign({}, ...given.map(({ column, parameter }) => parameter.texts(cellAt(column)))) as Texts,
      seed: seed === undefined ? null : cellAt(seed),
      ...(ownUnit && { unit: ownUnit }),
    });
  }
  faults.sort((a, b) => a.row - b.row);
  return { entries, faults, names: columnNames(header, width) };
};

/** Students who stand in more than one row, with their rows. */
export const repeatedStudents = (
  entries: readonly Entry[],
): readonly { student: string; rows: readonly number[] }[] => {
  const rowsOf = new Map<string, number[]>();
  for (const { student, row } of entries) {
    if (student === '') continue;
    const rows = rowsOf.get(student.toLowerCase());
    if (rows) rows.push(row);
    else rowsOf.set(student.toLowerCase(), [row]);
  }
  const names = new Map(entries.map(({ student }) => [student.toLowerCase(), student]));
  return [...rowsOf]
    .filter(([, rows]) => rows.length > 1)
    .map(([key, rows]) => ({ student: names.get(key) ?? key, rows }));
};
