import { whole } from '../../text/number.ts';
import { usualWidth } from './columns.ts';
import { filled, type Header } from './header.ts';
import { mostColumns, mostRows, type Sheet } from './sheet.ts';

/** Why a table is larger than a class's; null where it is not. The lines down to the names are none of its rows. */
export const whyTooLarge = ({ rows, faults }: Sheet, { at, more }: Header): string | null => {
  const count = rows.length + faults.length - (at < 0 ? 0 : at + 1 + more);
  if (count > mostRows) {
    return `The table has ${whole(count)} rows, and ${whole(mostRows)} is the most. Grade it in parts.`;
  }
  const names = rows[at];
  const width = names ? filled(names.cells) : usualWidth(rows);
  if (width <= mostColumns) return null;
  return `The table has ${whole(width)} columns, and ${whole(mostColumns)} is the most. Take out those that neither name the student nor hold the answer.`;
};
