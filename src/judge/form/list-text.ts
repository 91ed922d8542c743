/** The numbers as they are typed into a field of several. */
export const listText = (numbers: readonly number[]): string => numbers.map(String).join('; ');
export const rowsText = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map(String).join(' ')).join('; ');
