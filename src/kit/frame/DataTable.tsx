import type { ComponentChildren, JSX } from 'preact';
import './data-table.css';

export interface TableData {
  readonly caption: string;
  readonly columns: readonly ComponentChildren[];
  readonly rows: readonly (readonly string[])[];
}

/** The plotted data as tables, behind a disclosure: for screen readers, for copying, for the curious. */
export function DataTable({ tables }: { readonly tables: readonly TableData[] }): JSX.Element {
  return (
    <details class="data-table">
      <summary>Data table</summary>
      {tables.map((table) => (
        <div class="data-table-scroll" key={table.caption} tabIndex={0} role="region" aria-label={table.caption}>
          <table>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <th key={index} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
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
