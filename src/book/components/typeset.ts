import katex from 'katex';
import { katexOptions } from '../../kit/tex/katex.ts';
import { escapeHtml } from '../../text/escape.ts';
import { partsOfProse } from '../../text/tex-in-prose.ts';

/**
 * A formula in display style as HTML with MathML, set as KaTeX sets inline formulas, so that a narrow page may break it
 * behind a sign. Throws KaTeX's sentence on TeX that it cannot read.
 */
export const typesetFormula = (tex: string): string => katex.renderToString(`\\displaystyle ${tex}`, katexOptions);

const drawn = '<span class="katex-html"';

/**
 * `typesetFormula(tex)` drawn from `marked`, the same TeX with classes in it. What a screen reader hears, and what is copied,
 * has no marks.
 */
export function typesetMarked(tex: string, marked: string): string {
  const [heard] = typesetFormula(tex).split(drawn);
  const [, ...seen] = typesetFormula(marked).split(drawn);
  return [heard, ...seen].join(drawn);
}

/** Prose with $TeX$ as HTML. A formula stays whole, together with the comma or full stop behind it. */
export const typesetProse = (text: string): string =>
  partsOfProse(text)
    .map((part) =>
      'text' in part
        ? escapeHtml(part.text)
        : `<span class="unbroken">${katex.renderToString(part.tex, katexOptions)}${part.closing}</span>`,
    )
    .join('');
