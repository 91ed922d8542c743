import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useOverflow } from '../../../answer/use-overflow.ts';
import { whole } from '../../../text/number.ts';

export interface TableViewProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all. */
  readonly total: number;
}

const isNumber = (text: string): boolean => text === '' || /^-?(?:\d|\.\d|Infinity|NaN)/.test(text);

/** A table in a box of its own, which scrolls, by keyboard too, where it is wider than the page. */
export function TableView({ columns, rows, total }: TableViewProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(box, `${columns.length} ${rows.length}`);
  const numeric = columns.map((_, at) => rows.every((row) => isNumber(row[at] ?? '')));
  const classOf = (at: number): string | undefined => (numeric[at] ? 'number' : undefined);
  return (
    <div
      ref={box}
      class="shown-table"
      {...(scrolls && ({ tabIndex: 0, role: 'region', 'aria-labelledby': id } as const))}
    >
      <table>
        <caption id={id}>
          {rows.length < total
            ? `the first ${whole(rows.length)} of ${whole(total)} rows`
            : `${whole(total)} ${total === 1 ? 'row' : 'rows'}`}
        </caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" class={classOf(at)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, key) => (
            <tr key={key}>
              {row.map((text, at) => (
                <td key={at} class={classOf(at)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
