import { judgeOf } from '../judge.ts';
import type { Judgement } from '../one-kind/judging.ts';
import { problemFrom } from '../spec.ts';
import type { Group, Row, Theme } from './row.ts';

/** A row with what the judge says of its answer. */
export interface JudgedRow {
  readonly theme: Theme;
  readonly group: Group;
  readonly row: Row;
  readonly judgement: Judgement;
  /** Does the judge say what the row states? */
  readonly agrees: boolean;
  /** What contradicts the table, as a sentence: a row that fails, or one said to fail that does not. Null where all is well. */
  readonly complaint: string | null;
}

const asText = (verdict: string, remark: string | undefined, mistakes: readonly string[], certain: boolean): string =>
  [verdict, remark ?? [], mistakes.length > 0 ? `${certain ? 'asserted' : 'proposed'} ${mistakes.join(', ')}` : []]
    .flat()
    .join(', ');

const idsOf = ({ misconceptions }: Judgement): readonly string[] => misconceptions.map(({ id }) => id).sort();

const statedText = ({ verdict, remark, mistakes, certain }: Row): string =>
  asText(verdict, remark, [...mistakes].sort(), certain);

const judgedText = (judgement: Judgement): string =>
  asText(
    judgement.verdict,
    judgement.remark,
    idsOf(judgement),
    judgement.misconceptions.some(({ certain }) => certain),
  );

const complaintAbout = (row: Row, judgement: Judgement, agrees: boolean): string | null => {
  if (agrees === (row.knownFailure === undefined)) return null;
  const answer = JSON.stringify(row.answer);
  return agrees
    ? `The row ${answer} (${row.why}) is marked as a known failure, but the judge agrees with it: take the mark off.`
    : `The row ${answer} (${row.why}) states “${statedText(row)}”, but the judge says “${judgedText(judgement)}”, to ${judgement.digits ?? 'no'} figures.`;
};

/** Every row of the themes with the judge's own judgement, one judge a problem. */
export const judgedRows = (themes: readonly Theme[]): readonly JudgedRow[] =>
  themes.flatMap((theme) =>
    theme.groups.flatMap((group) => {
      const judge = judgeOf(problemFrom(group.problem));
      return group.rows.map((row): JudgedRow => {
        const judgement = judge(row.answer, row.options);
        const sameDigits = row.digits === undefined || row.digits === judgement.digits;
        const agrees = sameDigits && statedText(row) === judgedText(judgement);
        return { theme, group, row, judgement, agrees, complaint: complaintAbout(row, judgement, agrees) };
      });
    }),
  );
