import type { Overview } from '../../../judge/class/classroom.ts';
import type { Grade } from '../../../judge/class/grade.ts';
import type { Tally } from '../../../judge/class/tally.ts';
import { separatorNames } from '../../../judge/class/words.ts';
import { whole } from '../../../text/number.ts';
import type { Results } from './model.ts';
import { plural } from '../../../text/words.ts';

/** What the table is read as, in a sentence. */
export const overviewInWords = ({ entries, faults, names, separator }: Overview): string => {
  const columns = separator === 'none' ? 'one column' : plural(names.length, 'column');
  const mark = separator === 'none' ? '' : `, parted by ${separatorNames[separator]}s`;
  const left = faults === 0 ? '' : ` ${plural(faults, 'row')} cannot be graded.`;
  return `${plural(entries, 'row')} in ${columns}${mark}.${left}`;
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
