const columns = [-1, 0, 1, -1, 0, 1, -1, 0, 1];
const rows = [-1, -1, -1, 0, 0, 0, 1, 1, 1];

const faint = 0.15;

const sumOf = (pixels: readonly number[], factor: (i: number) => number): number =>
  pixels.reduce((sum, pixel, i) => sum + pixel * factor(i), 0);

/** A 3×3 image in a few words, for ears: "bright below left", "bright centre", "even, dark". */
export function tileName(pixels: readonly number[]): string {
  const across = sumOf(pixels, (i) => columns[i]!) / 6;
  const down = sumOf(pixels, (i) => rows[i]!) / 6;
  const centre = (pixels[4]! * 9 - sumOf(pixels, () => 1)) / 8;
  const strongest = Math.max(Math.abs(across), Math.abs(down));
  if (strongest < faint && Math.abs(centre) < faint) return `even, ${greyName(sumOf(pixels, () => 1 / 9))}`;
  if (Math.abs(centre) > strongest) return centre > 0 ? 'bright centre' : 'dark centre';
  const vertical = Math.abs(down) > strongest / 2 ? (down > 0 ? 'below' : 'above') : '';
  const horizontal = Math.abs(across) > strongest / 2 ? (across > 0 ? 'right' : 'left') : '';
  return `bright ${[vertical, horizontal].filter((word) => word !== '').join(' ')}`;
}

function greyName(mean: number): string {
  if (mean < 1 / 3) return 'dark';
  return mean < 2 / 3 ? 'grey' : 'bright';
}
