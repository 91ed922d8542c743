import { partsOfProse } from '../../text/tex-in-prose.ts';

/** A piece of a paragraph: plain text, `code`, or a formula. */
export type Piece = { readonly text: string } | { readonly code: string } | { readonly tex: string };

/** The pieces of a cell of text. */
export const piecesOfText = (source: string): readonly Piece[] =>
  source
    .split(/(`[^`\n]+`)/)
    .flatMap((part): readonly Piece[] => {
      if (/^`[^`]+`$/.test(part)) return [{ code: part.slice(1, -1) }];
      return partsOfProse(part).flatMap((piece): readonly Piece[] =>
        'tex' in piece ? [{ tex: piece.tex }, { text: piece.closing }] : [piece],
      );
    })
    .filter((piece) => !('text' in piece) || piece.text !== '');

const special = /[\\`*_[\]<>#|~$&]/g;
const atStart = /^([ \t]*)([-+=]|\d+[.)])/gm;

/** A text in which nothing is meant as Markdown. */
export const literalMarkdown = (text: string): string =>
  text
    .replace(special, String.raw`\$&`)
    .replace(atStart, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);

/** A cell of text as Markdown, its formulas as they are written there. */
export const markdownOf = (source: string, formula: (tex: string) => string): string =>
  piecesOfText(source)
    .map((piece) => {
      if ('code' in piece) return `\`${piece.code}\``;
      return 'tex' in piece ? formula(piece.tex) : literalMarkdown(piece.text);
    })
    .join('');
