import { isNoAnswer } from './answer-cells.ts';
import { isColumnName } from './column-names.ts';
import { bare, looksNumeric, type Header } from './header.ts';
import type { Layout } from './layout.ts';
import { moodleWords } from './moodle-words.ts';
import { plainName } from './parameters.ts';
import type { SheetRow } from './sheet.ts';
import { quote } from '../../text/typed.ts';

/** A row that is no student's, and why it is none. */
export interface Aside {
  readonly row: number;
  readonly sentence: string;
}

/** What stands in the place of a name where a row sums up a class, and what no one is called. */
const summaries: ReadonlySet<string> = new Set(
  [
    ...['points possible', 'max points', 'maximum points', 'possible points', 'out of', 'manual posting', 'muted'],
    ...[
      'average',
      'averages',
      'overall average',
      'class average',
      'group average',
      'mean score',
      'average score',
      'median',
    ],
    ...[
      'standard deviation',
      'std dev',
      'stdev',
      'total',
      'totals',
      'grand total',
      'subtotal',
      'number of students',
      'class scoring',
    ],
    ...[
      'number of responses',
      'number of answers',
      'minimum',
      'maximum',
      'answer key',
      'correct answer',
      'right answer',
    ],
    ...[
      'gesamt',
      'gesamtsumme',
      'summe',
      'durchschnitt',
      'mittelwert',
      'standardabweichung',
      'maximalpunktzahl',
      'anzahl',
    ],
    ...[
      'moyenne',
      'moyenne générale',
      'moyenne de la classe',
      'médiane',
      'écart type',
      'ecart-type',
      'points possibles',
    ],
    ...['promedio', 'promedio de la clase', 'desviación estándar', 'puntos posibles', 'mediana', 'totale'],
    ...['média', 'desvio padrão', 'gemiddelde', 'totaal', 'średnia', 'среднее', 'итого', 'всего'],
    ...['ortalama', 'toplam', 'medelvärde', 'gjennomsnitt', 'gennemsnit', 'keskiarvo', 'průměr', 'celkem', 'átlag'],
    ...['平均', '平均点', '平均分', '合計', '合计', '总计', '總計', '満点', '满分', '평균', '합계'],
    ...moodleWords('average'),
  ].map(plainName),
);

/** As these, some are called too: they sum up only where the student's other cells hold nothing. */
const perhapsSummaries: ReadonlySet<string> = new Set(
  ['max', 'min', 'mean', 'sum', 'suma', 'soma', 'media', 'sd', 'std', 'count', 'n', 'avg', 'key'].map(plainName),
);

/** What Canvas writes under an assignment in rows that are no student's. */
const canvasNotes: ReadonlySet<string> = new Set(['manual posting', 'muted', 'read only']);

const longestLabel = 80;

interface Table {
  readonly names: readonly string[];
  readonly students: readonly number[];
  readonly answer: number | undefined;
  /** Columns besides the student's and the answer in which nearly every row has something. */
  readonly full: readonly number[];
  readonly isOfCanvas: boolean;
}

const sampleRows = 200;

const tableOf = (rows: readonly SheetRow[], { at, more }: Header, { roles }: Layout): Table => {
  const columnsOf = (role: string): number[] => roles.flatMap((other, column) => (other === role ? [column] : []));
  const names = (rows[at]?.cells ?? []).map((cell) => plainName(bare(cell)));
  const sample = rows.slice(at + 1 + more, at + 1 + more + sampleRows);
  const fullColumns = columnsOf('ignore').filter((column) => {
    const filled = sample.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
    return filled >= 2 && filled >= 0.5 * sample.length;
  });
  return {
    names,
    students: columnsOf('student'),
    answer: columnsOf('answer')[0],
    full: fullColumns,
    isOfCanvas: names.includes('sis user id') || names.includes('sis login id'),
  };
};

const repeatsNames = ({ cells }: SheetRow, { names }: Table): boolean => {
  const written = cells.map(bare).filter((cell) => cell !== '');
  if (written.length < 2 || written.some((cell) => cell.length > longestLabel)) return false;
  if (
    plainName(bare(cells[0] ?? '')) === names[0] &&
    cells.every((cell, i) => plainName(bare(cell)) === (names[i] ?? ''))
  ) {
    return true;
  }
  return written.every((cell) => isColumnName(cell) && !looksNumeric(cell));
};

/** Why a row under the names is no student's; null where it is one's, as far as can be told. */
const whyNoStudent = (row: SheetRow, table: Table): string | null => {
  if (repeatsNames(row, table)) return 'The names of the columns again.';
  const { students, answer, full, isOfCanvas } = table;
  const cellAt = (column: number | undefined): string => bare(row.cells[column ?? -1] ?? '');
  const labels = students.map(cellAt).filter((cell) => cell !== '');
  const label = labels.join(' ') || (row.cells.map(bare).find((cell) => cell !== '') ?? '');
  if (label.length <= longestLabel && label !== cellAt(answer)) {
    const plain = plainName(label).replace(/ \d+$/, '');
    const isAlone = full.length > 0 && full.every((column) => cellAt(column) === '') && labels.length <= 1;
    if (summaries.has(plain) || (isAlone && perhapsSummaries.has(plain))) return `${quote(label)} is no student.`;
    if (isOfCanvas && plain === 'student test') return 'Canvas’s test student.';
  }
  if (students.length === 0 || labels.length > 0) return null;
  const note = row.cells.map(bare).find((cell) => cell.length < longestLabel && canvasNotes.has(plainName(cell)));
  if (note !== undefined) return `No name; it says ${quote(note)}.`;
  return isNoAnswer(cellAt(answer)) ? 'Neither a student nor an answer.' : null;
};

/** The rows that are no student's: what stands above the names, further rows of names, totals and averages. */
export const asideOf = (rows: readonly SheetRow[], header: Header, layout: Layout): readonly Aside[] => {
  const { at, more } = header;
  const table = tableOf(rows, header, layout);
  return rows.flatMap((row, index): Aside[] => {
    if (index === at) return [];
    if (index < at) return [{ row: row.row, sentence: 'It stands above the names of the columns.' }];
    if (index <= at + more) return [{ row: row.row, sentence: 'It says more of the columns.' }];
    const sentence = whyNoStudent(row, table);
    return sentence === null ? [] : [{ row: row.row, sentence }];
  });
};
