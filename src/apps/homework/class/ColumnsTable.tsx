import type { JSX } from 'preact';
import type { Overview } from '../../../judge/class/classroom.ts';
import type { Separator } from '../../../judge/class/separator.ts';
import { separatorNames } from '../../../judge/class/words.ts';
import { Select } from '../../../kit/controls/Select.tsx';
import type { ClassModel } from './model.ts';
import { overviewInWords } from './words.ts';

const plainRoles = [
  { value: 'student', text: 'student' },
  { value: 'answer', text: 'answer' },
  { value: 'seed', text: 'seed of a made problem' },
  { value: 'ignore', text: 'not used' },
];

const separators = Object.entries(separatorNames).map(([value, text]) => ({ value: value as Separator, text }));

export interface ColumnsTableProps {
  readonly model: ClassModel;
  readonly overview: Overview;
}

/** How the table is read: its first rows, and above each column what it is, to change. */
export function ColumnsTable({ model, overview }: ColumnsTableProps): JSX.Element {
  const { layout, names, preview, separator, notes } = overview;
  const parameters = model.parameters.value.map(({ id, label }) => ({ value: id, text: label }));
  return (
    <div class="columns">
      <div class="columns-bar">
        <p role="status">{overviewInWords(overview)}</p>
        <Select label="Parted by" options={separators} value={separator} onChange={model.chooseSeparator} />
        <label class="check">
          <input
            type="checkbox"
            checked={layout.hasHeader}
            onChange={(event) => model.chooseHeader(event.currentTarget.checked)}
          />{' '}
          The first row is names
        </label>
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
