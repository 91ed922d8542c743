import type { TableData } from '../frame/DataTable.tsx';
import { flatMarks } from './mark.ts';
import type { PlotOptions } from './Plot.tsx';
import { linspace, logspace } from './points.ts';
import { decimal, tick } from '../../text/number.ts';

const rows = 20;

/** The plotted data: all functions of x in one table, and one for each mark that has points of its own. */
export function tablesOf<K extends string>(title: string, { x, y, marks }: PlotOptions<K>): readonly TableData[] {
  const named = flatMarks(marks).flatMap(({ name, data }) => (name !== undefined && data ? [{ name, data }] : []));
  const first = x.name ?? 'x';
  const inUnits = y.name === undefined ? '' : `, in ${y.name}`;
  const at = (x.log ? logspace : linspace)(x.domain, rows);
  const functions = named.flatMap(({ name, data }) => ('f' in data ? [{ name, f: data.f }] : []));
  const shared: TableData = {
    caption: `${title}, by ${first}${inUnits}`,
    columns: [first, ...functions.map(({ name }) => name)],
    rows: at.map((place) => [tick(place), ...functions.map(({ f }) => decimal(f(place)))]),
  };
  const own = named.flatMap(({ name, data }): TableData[] =>
    'f' in data
      ? []
      : [
          {
            caption: `${title}: ${name}, by ${first}${inUnits}`,
            columns: [first, ...data.columns],
            rows: data.rows.map(([place = NaN, ...values]) => [tick(place), ...values.map((value) => decimal(value))]),
          },
        ],
  );
  return functions.length > 0 ? [shared, ...own] : own;
}
