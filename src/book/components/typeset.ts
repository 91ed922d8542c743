import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import katex from 'katex';
import { katexOptions } from '../../kit/tex/katex.ts';
import { escapeHtml } from '../../text/escape.ts';
import { partsOfProse } from '../../text/tex-in-prose.ts';
import { setFormulaLines } from '../formula-lines.ts';

/**
 * A formula in display style as HTML with MathML, set as KaTeX sets inline formulas, so that a narrow page may break it
 * before a sign. Throws KaTeX's sentence on TeX that it cannot read.
 */
export function typesetFormula(tex: string): string {
  const tree = fromHtml(katex.renderToString(`\\displaystyle ${tex}`, katexOptions), { fragment: true });
  for (const formula of tree.children) if (formula.type === 'element') setFormulaLines(formula, { displayed: true });
  return toHtml(tree);
}

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
