export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The bar, and whether it is met; without one, the row informs. */
  readonly bar?: string;
  readonly met?: boolean;
}

/** Prints the rows, and makes the process fail if a bar is missed. */
export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, measured, bar = '', met }) => [
    what,
    measured,
    bar,
    met === undefined ? '' : met ? 'pass' : 'FAIL',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  console.log(`\n${title}\n`);
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  console.log();
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
