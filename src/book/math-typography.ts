import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, isOfClass, setFormulaLines } from './formula-lines.ts';

/** An inline formula whose TeX is shorter than this many characters is never broken at a line's end. */
const shortFormula = 40;
/** A formula this short is a symbol: it stays with the short word before it, «at x», «by σ». */
const symbol = 8;
const shortWordBefore = /(^|\s)(\S{1,4}) $/;
/** A letter alone names what the word before it says: «variance v». */
const wordBefore = /(^|\s)(\S{1,12}) $/;
const closing = /^[,.;:!?)’”\u00bb]+/;

/** The TeX that KaTeX wrote into the formula's MathML. */
export const texOf = (formula: Element): string => {
  let tex = '';
  visit(formula, 'element', (node) => {
    if (node.tagName === 'annotation') tex = toString(node);
  });
  return tex;
};

/** Whether nothing but one letter is drawn. */
const isLetter = (formula: Element): boolean => /^\p{L}$/u.test(toString(formula.children.at(-1)!));

/**
 * Keeps a short formula whole, and keeps every formula together with the comma or bracket that follows it. The
 * browser may otherwise break a line inside q(z | x), or just before the comma. Where a longer one may break, `setFormulaLines` says.
 */
export const rehypeMathTypography = () => (tree: Root) =>
  visit(tree, 'element', (parent) => {
    if (hasClass(parent, 'unbroken', 'joined')) return SKIP;
    if (hasClass(parent, 'katex-display')) {
      for (const formula of parent.children)
        if (isOfClass(formula, 'katex')) setFormulaLines(formula, { displayed: true });
      return SKIP;
    }
    parent.children = parent.children.map((node, index, siblings) => {
      if (!isOfClass(node, 'katex')) return node;
      setFormulaLines(node, { displayed: false });
      const children: ElementContent[] = [node];
      const next = siblings[index + 1];
      const punctuation = next?.type === 'text' ? closing.exec(next.value)?.[0] : undefined;
      if (punctuation) {
        (next as Text).value = (next as Text).value.slice(punctuation.length);
        children.push({ type: 'text', value: punctuation });
      }
      const length = texOf(node).length;
      const before = siblings[index - 1];
      if (length <= symbol && before?.type === 'text')
        before.value = before.value.replace(isLetter(node) ? wordBefore : shortWordBefore, '$1$2\u00a0');
      const short = length < shortFormula;
      if (!short && !punctuation) return node;
      return { type: 'element', tagName: 'span', properties: { className: [short ? 'unbroken' : 'joined'] }, children };
    });
    return undefined;
  });
