import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import katex from 'katex';
import { katexOptions } from '../../kit/tex/katex.ts';
import { escapeHtml } from '../../text/escape.ts';
import { partsOfProse } from '../../text/tex-in-prose.ts';
import { setFormulaLines } from '../formula-lines.ts';
import { takeOutMarks } from '../formula-marks.ts';

const draw = (tex: string): Root =>
  fromHtml(katex.renderToString(`\\displaystyle ${tex}`, katexOptions), { fragment: true });

function setLines(tree: Root): void {
  for (const formula of tree.children) if (formula.type === 'element') setFormulaLines(formula, { displayed: true });
}

/**
 * A formula in display style as HTML with MathML, set as KaTeX sets inline formulas, so that a narrow page may break it
 * before a sign. Throws KaTeX's sentence on TeX that it cannot read.
 */
export function typesetFormula(tex: string): string {
  const tree = draw(tex);
  setLines(tree);
  return toHtml(tree);
}

const drawing = '<span class="katex-html"';

/**
 * `typesetFormula(tex)` with parts of the drawing marked as they are in `marked`, which is the same TeX with classes in it.
 * What a screen reader hears, and what is copied, has no marks.
 */
export function typesetMarked(tex: string, marked: string): string {
  const tree = draw(marked);
  const putBackMarks = takeOutMarks(tree);
  setLines(tree);
  putBackMarks();
  const [heard] = typesetFormula(tex).split(drawing);
  const [, ...seen] = toHtml(tree).split(drawing);
  return [heard, ...seen].join(drawing);
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
