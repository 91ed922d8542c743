import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../../judge/class/classroom.ts';
import { verdictNames } from '../../../judge/class/words.ts';
import type { Grade } from '../../../judge/class/grade.ts';
import { saveFile } from '../../../kit/work/files.ts';
import { whole } from '../../../text/number.ts';
import { Select } from '../../../kit/controls/Select.tsx';
import { MistakeChart } from './MistakeChart.tsx';
import type { ClassModel, Results as Graded } from './model.ts';
import { firstQuery, matching, pagesOf, rowsAPage, type Query } from './query.ts';
import { ResultsTable } from './ResultsTable.tsx';
import { plural } from '../../../text/words.ts';

export interface ResultsProps {
  readonly model: ClassModel;
  readonly results: Graded;
  readonly overview: Overview;
}

const verdictOptions = ({ tally }: Graded): { value: Query['verdict']; text: string }[] => [
  { value: 'all', text: 'all' },
  ...(Object.entries(verdictNames) as [Grade['verdict'], string][])
    .filter(([verdict]) => tally.verdicts[verdict] > 0)
    .map(([value, name]) => ({ value, text: `${name}, ${whole(tally.verdicts[value])}` })),
];

const mistakeOptions = ({ tally }: Graded): { value: string; text: string }[] => [
  { value: 'all', text: 'any or none' },
  ...tally.mistakes.map(({ id, name }) => ({ value: id, text: name })),
];

/** What grading gave: the mistakes of the class, and every verdict, to narrow, to sort and to take away. */
export function Results({ model, results, overview }: ResultsProps): JSX.Element {
  const [query, setQuery] = useState(firstQuery);
  const { grades, tally } = results;
  const { verdict, mistake, sort, descending } = query;
  const rows = useMemo(
    () => matching(grades, { ...firstQuery, verdict, mistake, sort, descending }),
    [grades, verdict, mistake, sort, descending],
  );
  const pages = pagesOf(rows.length);
  const page = Math.min(query.page, pages - 1);
  const shown = rows.slice(page * rowsAPage, (page + 1) * rowsAPage);
  const narrow = (part: Partial<Query>): void => setQuery({ ...query, page: 0, ...part });

  const save = async (): Promise<void> => {
    const pieces = await model.csv();
    if (pieces) saveFile('class-graded.csv', 'text/csv;charset=utf-8', pieces.join(''));
  };

  return (
    <>
      {(tally.mistakes.length > 0 || tally.unexplained + tally.unclear > 0) && (
        <MistakeChart
          tally={tally}
          chosen={mistake}
          onChoose={(id) => narrow({ mistake: id === mistake ? 'all' : id, verdict: 'all' })}
        />
      )}
      <div class="results-bar">
        <Select
          label="verdict"
          options={verdictOptions(results)}
          value={verdict}
          onChange={(next) => narrow({ verdict: next })}
        />
        <Select
          label="mistake"
          options={mistakeOptions(results)}
          value={mistake}
          onChange={(next) => narrow({ mistake: next })}
        />
        <p role="status">
          {rows.length === grades.length ? '' : `${plural(rows.length, 'row')} of ${whole(grades.length)}`}
        </p>
        <button type="button" onClick={() => void save()}>
          Save as CSV
        </button>
      </div>
      <ResultsTable
        rows={shown}
        query={query}
        onSort={(next) => narrow({ sort: next, descending: next === sort && !descending })}
      />
      {pages > 1 && (
        <nav class="pager" aria-label="Pages of the table">
          <button type="button" disabled={page === 0} onClick={() => setQuery({ ...query, page: page - 1 })}>
            Previous
          </button>
          <span role="status">
            Page {whole(page + 1)} of {whole(pages)}
          </span>
          <button type="button" disabled={page === pages - 1} onClick={() => setQuery({ ...query, page: page + 1 })}>
            Next
          </button>
        </nav>
      )}
      <p class="table-note">
        The file keeps your columns, {overview.names.length} of them, and adds the verdict, what was read, the mistakes
        and a sentence for the student. A cell that a spreadsheet could take for a formula begins with an apostrophe.
        {overview.aside.length > 0 && ' Rows set aside are not in it.'}
      </p>
    </>
  );
}
