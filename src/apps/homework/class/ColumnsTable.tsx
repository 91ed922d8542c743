import type { JSX } from 'preact';
import type { Overview } from '../../../judge/class/classroom.ts';
import { encodingNames, type Encoding } from '../../../judge/class/encoding-names.ts';
import type { Separator } from '../../../judge/class/separator.ts';
import { separatorNames } from '../../../judge/class/words.ts';
import { Select, type Option } from '../../../kit/controls/Select.tsx';
import type { ClassModel } from './model.ts';
import { columnsInWords, overviewInWords } from './words.ts';

const plainRolesOf = ({ asked }: Overview): readonly Option<string>[] => [
  { value: 'student', text: 'student' },
  { value: 'answer', text: 'answer' },
  ...(asked === null ? [] : [{ value: 'unit', text: 'unit of the answer' }]),
  { value: 'seed', text: 'seed of a drawn problem' },
  { value: 'ignore', text: 'not used' },
];

const separators = Object.entries(separatorNames).map(([value, text]) => ({ value: value as Separator, text }));

const encodings = Object.entries(encodingNames).map(([value, text]) => ({ value: value as Encoding, text }));

const units = [
  { value: 'own', text: 'the problem’s' },
  { value: 'nats', text: 'nats' },
  { value: 'bits', text: 'bits' },
] as const;

/** The names of columns may stand in one of the first rows. */
const mostNamesRows = 12;

const namesRows = ({ firstRow, lastRow, namesRow }: Overview): readonly Option<string>[] => {
  const count = Math.min(mostNamesRows, lastRow - firstRow + 1);
  const first = Array.from({ length: count }, (_, i) => firstRow + i);
  const all = namesRow === null || first.includes(namesRow) ? first : [...first, namesRow];
  return all.map((row) => ({ value: `${row}`, text: `row ${row}` }));
};

export interface ColumnsTableProps {
  readonly model: ClassModel;
  readonly overview: Overview;
}

/** How the table is read: its first rows, and above each column what it is, to change. */
export function ColumnsTable({ model, overview }: ColumnsTableProps): JSX.Element {
  const { layout, names, namesRow, firstRow, preview, separator, asked, unit, notes } = overview;
  const plainRoles = plainRolesOf(overview);
  const coded = model.source.value?.coded;
  const parameters = model.parameters.value.map(({ id, label }) => ({ value: id, text: label }));
  return (
    <div class="columns">
      <div class="columns-bar">
        <p role="status">
          {overviewInWords(overview)} {columnsInWords(overview)}
        </p>
        {coded && (
          <Select
            label="encoding of the text"
            options={encodings}
            value={coded.encoding}
            onChange={model.chooseEncoding}
          />
        )}
        <Select label="columns separated by" options={separators} value={separator} onChange={model.chooseSeparator} />
        <label class="check">
          <input
            type="checkbox"
            checked={layout.hasHeader}
            onChange={(event) => model.chooseHeader(event.currentTarget.checked)}
          />{' '}
          {namesRow === null || namesRow === firstRow
            ? 'The first row holds the column names'
            : 'A row holds the column names'}
        </label>
        {namesRow !== null && (
          <Select
            label="column names in"
            options={namesRows(overview)}
            value={`${namesRow}`}
            onChange={(row) => model.chooseNames(Number(row))}
          />
        )}
        {asked !== null && (
          <Select
            label="unit, if none is written"
            options={units}
            value={unit ?? 'own'}
            onChange={(next) => model.chooseUnit(next === 'own' ? null : next)}
          />
        )}
      </div>
      <div class="table-box" tabIndex={0} role="region" aria-label="The first rows and what their columns are">
        <table class="column-preview">
          <thead>
            <tr>
              {names.map((name, column) => (
                <th key={column} scope="col">
                  <span class="column-name">{name}</span>
                  <Select
                    label={`What the column ${name} is`}
                    hidden
                    options={plainRoles}
                    group={{ heading: 'of the problem, a row', options: parameters }}
                    value={layout.roles[column] ?? 'ignore'}
                    onChange={(role) => model.chooseRole(column, role)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <td key={column} class={layout.roles[column] === 'ignore' ? 'ignored' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} class="table-note">
          {note}
        </p>
      ))}
    </div>
  );
}
