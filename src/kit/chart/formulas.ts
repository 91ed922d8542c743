import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parseXmlDocument, type Element } from 'slimdom';
import { svgWords } from '../formula/svg-words.tsx';

const svg = 'http://www.w3.org/2000/svg';

/** Sets the $formulas$ of a drawing's texts. */
export function setFormulas(element: Element): void {
  const isWords = element.children.length === 0 && /^(?:text|tspan)$/.test(element.localName);
  if (!isWords) return element.children.forEach(setFormulas);
  const text = element.textContent ?? '';
  if (!text.includes('$')) return;
  const set = parseXmlDocument(renderToString(h('text', { xmlns: svg }, svgWords(text)))).documentElement!;
  element.replaceChildren(...set.childNodes.map((node) => element.ownerDocument!.importNode(node, true)));
}
