import { highlightCode } from '@lezer/highlight';
import { parser } from '@lezer/javascript';
import { highlighter } from './highlighter.ts';
import type { Piece } from './lines.ts';

/** JavaScript as lines of pieces, each with the class of its colour, by the grammar that the editor has. */
export function highlightedLines(source: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  highlightCode(
    source,
    parser.parse(source),
    highlighter,
    (text, kind) => lines.at(-1)?.push({ text, kind }),
    () => lines.push([]),
  );
  return lines;
}
