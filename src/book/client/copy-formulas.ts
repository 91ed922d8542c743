/**
 * A formula is copied as TeX that any TeX reads, $q(z\mid x)$ or \[…\]. Left to the browser it comes twice, once in pieces: as
 * MathML and as it is drawn. A formula of which a part is selected is copied whole.
 */
import { plainTex } from '../../text/plain-tex.ts';
import { katexOptions } from '../../kit/tex/katex.ts';

/** A colour that a whole formula had leaves its braces behind. */
const inBraces = /^\{([^{}]*)\}$/;

const formulasOf = (part: ParentNode): readonly Element[] => [...part.querySelectorAll('.katex')];

const formulaAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('.katex') ?? null;

function texOf(formula: Element): string {
  const plain = plainTex(formula.querySelector('annotation')?.textContent ?? '', katexOptions.macros);
  const tex = plain.replace(inBraces, '$1');
  return formula.parentElement?.matches('.katex-display') ? `\\[${tex}\\]` : `$${tex}$`;
}

/** The selection, from which no formula is cut. */
function wholeFormulas(range: Range): Range {
  const [first, last] = [formulaAround(range.startContainer), formulaAround(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

/** The selection as the browser words it, with each formula as TeX: for that moment TeX stands in the place of its drawing. */
function textOf(selection: Selection, formulas: readonly Element[]): string {
  const drawings = formulas.flatMap(({ children }) => [...children] as HTMLElement[]);
  const texts = formulas.map((formula) => new Text(texOf(formula)));
  for (const drawing of drawings) drawing.style.display = 'none';
  formulas.forEach((formula, at) => formula.append(texts[at]!));
  const text = selection.toString();
  for (const tex of texts) tex.remove();
  for (const drawing of drawings) drawing.style.display = '';
  return text;
}

function htmlOf(range: Range): string {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const script of copy.querySelectorAll('script, style, template')) script.remove();
  for (const formula of formulasOf(copy)) formula.replaceWith(texOf(formula));
  return copy.innerHTML;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const formulas = formulasOf(document).filter((formula) => range.intersectsNode(formula));
  if (formulas.length === 0) return;
  wholeFormulas(range);
  event.clipboardData.setData('text/plain', textOf(selection, formulas));
  event.clipboardData.setData('text/html', htmlOf(range));
  event.preventDefault();
});
