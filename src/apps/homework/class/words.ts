import type { Overview } from '../../../judge/class/classroom.ts';
import type { Grade } from '../../../judge/class/grade.ts';
import type { Tally } from '../../../judge/class/tally.ts';
import { separatorNames } from '../../../judge/class/words.ts';
import { whole } from '../../../text/number.ts';
import type { Results } from './model.ts';
import { quote, type Typed } from '../../../text/typed.ts';
import { listInWords, plural } from '../../../text/words.ts';

/** What the table is read as, in a sentence. */
export const overviewInWords = ({ entries, faults, names, separator }: Overview): string => {
  const columns = separator === 'none' ? 'one column' : plural(names.length, 'column');
  const mark = separator === 'none' ? '' : `, parted by ${separatorNames[separator]}s`;
  const left = faults === 0 ? '' : ` ${plural(faults, 'row')} cannot be graded.`;
  return `${plural(entries, 'row')} in ${columns}${mark}.${left}`;
};

/** Which columns name the student and which holds the answers, in a sentence, and the unit where the answers have one. */
export const columnsInWords = ({ layout, names, unit }: Overview): string => {
  const namesOf = (role: string): string =>
    listInWords(names.filter((_, column) => layout.roles[column] === role).map(quote));
  const [students, answers] = [namesOf('student'), namesOf('answer')];
  const inUnit = unit === null ? '' : `, in ${unit}`;
  return [students && `Students: ${students}.`, answers && `Answers: ${answers}${inUnit}.`].filter(Boolean).join(' ');
};

/** “2, 15–17”. */
export const rowsInWords = (rows: readonly number[]): string => {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

/** The rows that a text such as “2, 15–17” names, none of them beyond the last. */
export const rowsFromWords = (text: string, lastRow: number): Typed<readonly number[]> => {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const rows = new Set<number>();
  for (const part of parts) {
    const found = /^(\d{1,7})(?:[-–](\d{1,7}))?$/.exec(part);
    if (!found) return { ok: false, problem: `${quote(part)} is no row. Write numbers of rows, such as 2, 15–17.` };
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    if (from < 1 || to > lastRow || from > to) {
      return { ok: false, problem: `${quote(part)} is not within the rows 1 to ${whole(lastRow)}.` };
    }
    for (let row = from; row <= to; row += 1) rows.add(row);
  }
  return { ok: true, value: [...rows].sort((a, b) => a - b) };
};

const parts = ({ verdicts, lastDigitOff }: Tally): readonly string[] => {
  const { correct, incorrect, unreadable, blank } = verdicts;
  const off = lastDigitOff === 0 ? '' : ` (of these ${whole(lastDigitOff)} with the last digit off)`;
  return [
    `${whole(correct)} right${off}`,
    `${whole(incorrect)} wrong`,
    `${whole(unreadable)} unreadable`,
    ...(blank > 0 ? [`${whole(blank)} without an answer`] : []),
  ];
};

/** The outcome in a sentence, said when it comes. `left` counts the rows that are not among the grades. */
export const resultsInWords = ({ grades, tally, seconds }: Results, left: number): string => {
  const notGraded = left + tally.verdicts.fault;
  const graded = grades.length - tally.verdicts.fault;
  const time = seconds < 0.1 ? 'under 0.1' : seconds.toFixed(1);
  const tail = notGraded === 0 ? '' : ` ${plural(notGraded, 'row')} could not be graded.`;
  return `${plural(graded, 'answer')} graded in ${time} seconds: ${parts(tally).join(', ')}.${tail}`;
};

/** Rows that could not be graded, by number, with the reason. */
export const rowsNotGraded = (
  overview: Pick<Overview, 'firstFaults'>,
  grades: readonly Grade[],
): readonly { readonly row: number; readonly sentence: string }[] =>
  [
    ...overview.firstFaults,
    ...grades.filter(({ verdict }) => verdict === 'fault').map(({ row, message }) => ({ row, sentence: message })),
  ].sort((a, b) => a.row - b.row);
