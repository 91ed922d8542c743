import type { JSX, RefObject } from 'preact';
import { spoken } from '../formula/spoken.ts';
import { Words } from '../formula/Words.tsx';
import './data-table.css';

export interface TableData {
  /** In it, in the names of its columns and in its cells, $formulas$ are set. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DataTableProps {
  readonly tables: readonly TableData[];
  readonly disclosure?: RefObject<HTMLDetailsElement>;
}

/**
 * The plotted data as tables, behind a disclosure: for screen readers, for copying, for the curious. Closed, it is seen
 * only where no script could open it from the menu, and while it has the focus.
 */
export function DataTable({ tables, disclosure }: DataTableProps): JSX.Element {
  return (
    <details ref={disclosure ?? null} class="data-table">
      <summary>Data table</summary>
      {tables.map((table) => (
        <div
          class="data-table-scroll"
          key={table.caption}
          tabIndex={0}
          role="region"
          aria-label={spoken(table.caption)}
        >
          <table>
            <caption>
              <Words text={table.caption} />
            </caption>
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <th key={index} scope="col">
                    <Words text={column} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Words text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
