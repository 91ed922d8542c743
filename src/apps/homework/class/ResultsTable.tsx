import type { JSX } from 'preact';
import { mistakesInWords, verdictNames } from '../../../judge/class/words.ts';
import type { Grade } from '../../../judge/class/grade.ts';
import type { Query, SortKey } from './query.ts';
import './results-table.css';

const columns: readonly { readonly name: string; readonly sort: SortKey | null }[] = [
  { name: 'row', sort: 'row' },
  { name: 'student', sort: 'student' },
  { name: 'answer as written', sort: null },
  { name: 'read as', sort: 'value' },
  { name: 'verdict', sort: 'verdict' },
  { name: 'what went wrong', sort: null },
];

const signs = { correct: '✓', incorrect: '✗', unreadable: '?', blank: '–', fault: '!' } as const satisfies Record<
  Grade['verdict'],
  string
>;

const remarkOn = (grade: Grade): string => {
  if (grade.verdict === 'incorrect') return mistakesInWords(grade);
  if (grade.verdict === 'correct') return grade.roundedTooEarly ? 'right, but the last digit is off' : '';
  return grade.verdict === 'blank' ? '' : grade.message;
};

function SortHeader({ name, sort, query, onSort }: HeaderProps): JSX.Element {
  if (sort === null) return <th scope="col">{name}</th>;
  const isSorted = query.sort === sort;
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button type="button" onClick={() => onSort(sort)}>
        {name}
        <span aria-hidden="true">{isSorted ? (query.descending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}

interface HeaderProps {
  readonly name: string;
  readonly sort: SortKey | null;
  readonly query: Query;
  readonly onSort: (sort: SortKey) => void;
}

export interface ResultsTableProps {
  /** The rows of one page. */
  readonly rows: readonly Grade[];
  readonly query: Query;
  readonly onSort: (sort: SortKey) => void;
}

/** One page of verdicts, in the order of a column that the reader chooses. */
export function ResultsTable({ rows, query, onSort }: ResultsTableProps): JSX.Element {
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label="Verdicts, a row for each student">
      <table class="verdicts">
        <thead>
          <tr>
            {columns.map(({ name, sort }) => (
              <SortHeader key={name} name={name} sort={sort} query={query} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((grade) => (
            <tr key={grade.row} class={grade.verdict}>
              <td>{grade.row}</td>
              <th scope="row">{grade.student}</th>
              <td class="written">{grade.answer}</td>
              <td>{grade.read}</td>
              <td class="verdict-cell">
                <span aria-hidden="true">{signs[grade.verdict]}</span> {verdictNames[grade.verdict]}
              </td>
              <td>{remarkOn(grade)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
