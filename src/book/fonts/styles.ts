import type { Cut } from './cut.ts';

/** The `@font-face` rules of the book's fonts. */
export const fontFaces = (cuts: readonly Cut[]): string =>
  cuts
    .map(
      ({ file, face, characters }) => `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}
`,
    )
    .join('');

/** Code points as `unicode-range` has them, neighbours as one range: `U+20-7E,U+B7`. */
export function unicodeRange(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

const hex = (point: number): string => point.toString(16).toUpperCase();
