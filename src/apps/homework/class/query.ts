import type { Grade } from '../../../judge/class/grade.ts';
import { mistakesOf } from '../../../judge/class/tally.ts';

export type SortKey = 'row' | 'student' | 'value' | 'verdict';

/** Which rows of the results are shown, and in which order. */
export interface Query {
  readonly verdict: Grade['verdict'] | 'all';
  /** The id of a mistake; `all` for any or none. */
  readonly mistake: string;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly page: number;
}

export const firstQuery: Query = { verdict: 'all', mistake: 'all', sort: 'row', descending: false, page: 0 };

export const rowsAPage = 50;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const verdictOrder: readonly Grade['verdict'][] = ['incorrect', 'unreadable', 'blank', 'fault', 'correct'];

type Order = (a: Grade, b: Grade, sign: number) => number;

/** Rows without a number come last, whichever way. */
const byValue: Order = (a, b, sign) => {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value === b.value ? 0 : sign * (a.value - b.value);
};

const orders: Readonly<Record<SortKey, Order>> = {
  row: (a, b, sign) => sign * (a.row - b.row),
  student: (a, b, sign) => sign * collator.compare(a.student, b.student),
  value: byValue,
  verdict: (a, b, sign) => sign * (verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict)),
};

/** The rows that the query is about, in its order; rows that are alike stay in the order of the table, which `grades` has. */
export const matching = (grades: readonly Grade[], { verdict, mistake, sort, descending }: Query): readonly Grade[] => {
  const chosen = grades.filter(
    (grade) =>
      (verdict === 'all' || grade.verdict === verdict) &&
      (mistake === 'all' || mistakesOf(grade).some(({ id }) => id === mistake)),
  );
  if (sort === 'row' && !descending) return chosen;
  const sign = descending ? -1 : 1;
  return chosen.sort((a, b) => orders[sort](a, b, sign) || a.row - b.row);
};

export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / rowsAPage));
