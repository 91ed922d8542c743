import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { expect, test } from 'vitest';
import { element, xmlDocument } from '../../src/judge/export/xml.ts';

/** What libxml2 reads in the texts and in the `a` attributes of a document's elements `t`, without its own escapes. */
const readBack = async (document: string): Promise<(readonly [string, string])[]> => {
  const { normalized } = await validateXML({ xml: document, normalization: 'c14n' });
  const decode = (text = '') =>
    text
      .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return [...normalized.matchAll(/<t a="([^"]*)">([^<]*)<\/t>/g)].map(
    ([, attribute, text]) => [decode(attribute), decode(text)] as const,
  );
};

test('any text comes back as it was written, in an element and in an attribute', async () => {
  const hostile = ['<', '&', ']]>', '&amp;', '"\'', '<!-- -->', '<![CDATA[', '\u00a0½ λ 🎲', ' a\tb\nc\r\nd '];
  const texts = [...hostile, ...fc.sample(fc.string({ unit: 'grapheme', minLength: 1 }), { numRuns: 200, seed: 5 })];
  const document = xmlDocument(element('all', {}, ...texts.map((text) => element('t', { a: text }, text))));
  expect(await readBack(document)).toEqual(texts.map((text) => [text, text]));
});

test('what XML allows in no document is left out', async () => {
  const text = '\0a\b\u001fb\ufffe\ud800c';
  expect(await readBack(xmlDocument(element('t', { a: text }, text)))).toEqual([['abc', 'abc']]);
});

test('space is added between elements and never beside text', () => {
  const [leaf, prose] = [element('br'), element('p', {}, 'a ', element('b', {}, 'c'))];
  expect(xmlDocument(element('all', {}, leaf, prose))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<all>\n  <br/>\n  <p>a <b>c</b></p>\n</all>\n',
  );
});
