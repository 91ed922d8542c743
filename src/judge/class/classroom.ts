import type { Family } from '../form/index.ts';
import type { ProblemKind } from '../problem.ts';
import type { Unit } from '../reading/units.ts';
import { asideOf, type Aside } from './aside.ts';
import { recogniseColumns } from './columns.ts';
import { headerOf, namesUnder, type Header } from './header.ts';
import type { Layout } from './layout.ts';
import { csvHeader, csvRows, type CsvStyle, type GradedRow } from './csv.ts';
import { graderOf, type Assignment, type Grade } from './grade.ts';
import { repeatedStudents, rosterOf, type Entry, type Roster } from './roster.ts';
import type { Separator } from './separator.ts';
import { readSheet, type Fault, type Sheet } from './sheet.ts';
import { kinds } from '../kinds/index.ts';
import { parametersOf, type ColumnParameter } from './parameters.ts';
import { whyTooLarge } from './size.ts';
import { unitOfName } from './unit.ts';

/** What a table is asked to be read as; what is left out is recognised. */
export interface Wishes {
  readonly kind: ProblemKind;
  readonly family: Family;
  readonly separator: Separator | null;
  readonly hasHeader?: boolean;
  /** The number of the row that names the columns. */
  readonly namesRow?: number;
  /** The columns, where they were chosen by hand. */
  readonly layout?: Layout;
  /** The unit of answers that name none; null for the problem's own. */
  readonly unit?: Unit | null;
  /** The numbers of the rows that are no student's, where they were chosen by hand. */
  readonly aside?: readonly number[];
}

/** A table as it was read, before anything is graded. */
export interface Overview {
  readonly separator: Separator;
  readonly layout: Layout;
  /** The number of the row that names the columns; null where none does. */
  readonly namesRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly names: readonly string[];
  /** The unit that the problem asks for; null where its answers have none. */
  readonly asked: Unit | null;
  /** The unit of answers that name none; null for the problem's own. */
  readonly unit: Unit | null;
  /** The numbers of the rows that are set aside, as they are no student's. */
  readonly aside: readonly number[];
  /** The first of them, each with the reason. */
  readonly firstAside: readonly Aside[];
  /** The first rows under the names, as written. */
  readonly preview: readonly (readonly string[])[];
  readonly entries: number;
  readonly faults: number;
  /** The first of the faults. */
  readonly firstFaults: readonly Pick<Fault, 'row' | 'sentence'>[];
  readonly repeated: readonly { readonly student: string; readonly rows: readonly number[] }[];
  readonly notes: readonly string[];
}

export type OverviewReading =
  { readonly ok: true; readonly overview: Overview } | { readonly ok: false; readonly problem: string };

const previewRows = 4;
const mostFaultsShown = 200;
const mostAsideShown = 200;
const mostRepeatedShown = 10;

interface Opened {
  readonly sheet: Sheet;
  readonly roster: Roster;
  readonly style: CsvStyle;
}

const notesOn = ({ quotesAreOrdinary }: Sheet, layout: Layout): readonly string[] => [
  ...(quotesAreOrdinary
    ? ['In many rows the quotation marks do not pair up, so all were taken as ordinary characters.']
    : []),
  ...(layout.roles.includes('answer') ? [] : ['No column is the answer yet. Choose it above its cells.']),
  ...(layout.roles.includes('student') ? [] : ['No column names the student; rows are told apart by their numbers.']),
];

/** A semicolon parts the cells where the comma is the decimal sign. */
const usesDecimalComma = ({ separator }: Sheet, entries: readonly Entry[]): boolean => {
  if (separator !== ';' && separator !== '\t') return false;
  const count = (pattern: RegExp): number => entries.filter(({ answer }) => pattern.test(answer)).length;
  return count(/\d,\d/) > count(/\d\.\d/);
};

const faultGrade = ({ row, cells, sentence }: Fault): GradedRow => ({
  cells,
  grade: {
    row,
    student: '',
    answer: '',
    verdict: 'fault',
    value: null,
    expected: null,
    read: '',
    explanations: [],
    roundedTooEarly: false,
    message: sentence,
  },
});

interface Recognised {
  readonly layout: Layout;
  readonly asked: Unit | null;
  readonly unit: Unit | null;
  readonly aside: readonly Aside[];
}

const byTheReader = 'You set it aside.';

const namesOf = ({ rows }: Sheet, parameters: readonly ColumnParameter[], wishes: Wishes): Header => {
  const chosenNames = rows.findIndex(({ row }) => row === wishes.namesRow);
  const hasNames = wishes.layout?.hasHeader ?? wishes.hasHeader;
  return headerOf(rows, parameters, hasNames !== false && chosenNames >= 0 ? chosenNames : hasNames);
};

/** What a table is read as under its names: what the reader wishes, and for the rest what is recognised. */
const readingOf = (
  { rows }: Sheet,
  header: Header,
  parameters: readonly ColumnParameter[],
  wishes: Wishes,
): Recognised => {
  const { unit: asked } = kinds[wishes.kind];
  const layout = wishes.layout ?? {
    hasHeader: header.at >= 0,
    roles: recogniseColumns(rows, header, parameters).map((role) =>
      role === 'unit' && asked === null ? 'ignore' : role,
    ),
  };
  const answer = layout.roles.indexOf('answer');
  const names = namesUnder(rows, header, answer + 1)[answer] ?? [];
  const named = names.map(unitOfName).find((found) => found !== null) ?? null;
  const unit = asked === null ? null : wishes.unit === undefined ? named : wishes.unit;
  const recognised = asideOf(rows, header, layout);
  if (!wishes.aside) return { layout, asked, unit, aside: recognised };
  const reasons = new Map(recognised.map(({ row, sentence }) => [row, sentence]));
  const chosen = new Set(wishes.aside);
  const aside = rows
    .filter(({ row }, index) => index !== header.at && chosen.has(row))
    .map(({ row }) => ({ row, sentence: reasons.get(row) ?? byTheReader }));
  return { layout, asked, unit, aside };
};

/** The grading of one table: opened, then assigned a problem, then graded piece by piece in any order. */
export interface Classroom {
  open(text: string, wishes: Wishes): OverviewReading;
  assign(assignment: Assignment): void;
  /** The grades of the entries from one index up to another. @throws Error before a table is open and assigned. */
  grade(from: number, to: number): readonly Grade[];
  /** The first line of the graded table as CSV. */
  csvHeader(): string;
  /** The lines of these entries, from the index of the first, and of the rows between them that were left out. */
  csvRows(from: number, grades: readonly Grade[]): string;
}

export const createClassroom = (): Classroom => {
  let opened: Opened | undefined;
  let gradeOne: ((entry: Entry) => Grade) | undefined;

  const open = (): Opened => {
    if (!opened) throw new Error('No table is open yet.');
    return opened;
  };

  return {
    open(text, wishes) {
      opened = undefined;
      const reading = readSheet(text, wishes.separator);
      if (!reading.ok) return reading;
      const { sheet } = reading;
      const parameters = parametersOf(wishes.kind, wishes.family);
      const header = namesOf(sheet, parameters, wishes);
      const problem = whyTooLarge(sheet, header);
      if (problem !== null) return { ok: false, problem };
      const { layout, asked, unit, aside } = readingOf(sheet, header, parameters, wishes);
      const numbers = aside.map(({ row }) => row);
      const taking = { layout, names: header.at, aside: new Set(numbers), unit };
      const roster = rosterOf(sheet, taking, parameters);
      const style = { unit: asked, separator: sheet.separator, decimalComma: usesDecimalComma(sheet, roster.entries) };
      opened = { sheet, roster, style };
      const { names, entries, faults } = roster;
      return {
        ok: true,
        overview: {
          separator: sheet.separator,
          layout,
          namesRow: sheet.rows[header.at]?.row ?? null,
          firstRow: sheet.rows[0]?.row ?? 1,
          lastRow: sheet.rows.at(-1)?.row ?? 1,
          names,
          asked,
          unit,
          aside: numbers,
          firstAside: aside.slice(0, mostAsideShown),
          preview: entries.slice(0, previewRows).map(({ cells }) => names.map((_, column) => cells[column] ?? '')),
          entries: entries.length,
          faults: faults.length,
          firstFaults: faults.slice(0, mostFaultsShown).map(({ row, sentence }) => ({ row, sentence })),
          repeated: repeatedStudents(entries).slice(0, mostRepeatedShown),
          notes: notesOn(sheet, layout),
        },
      };
    },
    assign(assignment) {
      gradeOne = graderOf(assignment);
    },
    grade(from, to) {
      if (!gradeOne) throw new Error('No problem is assigned yet.');
      return open().roster.entries.slice(from, to).map(gradeOne);
    },
    csvHeader: () => csvHeader(open().roster.names, open().style),
    csvRows(from, grades) {
      const { roster, style } = open();
      const { entries, faults, names } = roster;
      const end = from + grades.length;
      const after = entries[from - 1]?.row ?? 0;
      const until = end === entries.length ? Infinity : (entries[end - 1]?.row ?? 0);
      const graded = grades.map((grade, index) => ({ grade, cells: entries[from + index]?.cells ?? [] }));
      const left = faults.filter(({ row }) => row > after && row < until).map(faultGrade);
      const inOrder = [...graded, ...left].sort((a, b) => a.grade.row - b.grade.row);
      return csvRows(inOrder, names.length, style);
    },
  };
};
