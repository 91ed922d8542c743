import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookSources, mathCharacters, textCharacters } from '../../src/book/fonts/characters.ts';
import type { Cut } from '../../src/book/fonts/cut.ts';
import { writeFonts } from '../../src/book/fonts/index.ts';
import { fontFaces, unicodeRange } from '../../src/book/fonts/styles.ts';
import { featuresOf, replaced } from './font-features.ts';

const open = (file: string) => {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font;
};

/** In order, without the mark that ends a table of characters. */
const sorted = (points: Iterable<number>): number[] =>
  [...new Set(points)].filter((point) => point !== 0xffff).sort((a, b) => a - b);

const fileStoodInFor = (rule: string): string => {
  const [, family] = rule.match(/'(\w+).* until loaded'/)!;
  return { Text: 'text', Small: 'text', Interface: 'interface', Code: 'code' }[family!]! + '.woff2';
};

describe('the book’s fonts', () => {
  let folder: string;
  let cuts: Cut[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'elbook-fonts-'));
    cuts = await writeFonts('.', folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('have a glyph for each character that a browser fetches them for', () => {
    for (const { file, characters } of cuts) {
      const glyphs = new Set(open(join(folder, file)).characterSet);
      expect(characters.length, file).toBeGreaterThan(0);
      expect(
        characters.filter((point) => !glyphs.has(point)),
        file,
      ).toEqual([]);
    }
  });

  test('have between them every character of the font that they are cut from, each once', () => {
    const faces = new Map(cuts.map(({ face }) => [face.name, face]));
    expect(faces.size).toBeGreaterThan(20);
    for (const [name, { source, draws }] of faces) {
      if (typeof draws !== 'string' && !('commands' in draws)) continue;
      const points = cuts.filter(({ face }) => face.name === name).flatMap(({ characters }) => [...characters]);
      expect(points, name).toHaveLength(new Set(points).size);
      expect(sorted(points), name).toEqual(sorted(open(source).characterSet));
    }
  });

  test('draw the figures of sentences below and above the line, in their own widths, and quantities on it, in one', () => {
    for (const name of ['text', 'text-italic']) {
      const font = open(join(folder, `${name}.woff2`));
      const widths = (glyphs: readonly number[]) => new Set(glyphs.map((glyph) => font.getGlyph(glyph).advanceWidth));
      expect(widths(replaced(font, [], '0123456789')).size, name).toBe(1);
      const inSentences = replaced(font, ['onum', 'pnum'], '0123456789');
      expect(widths(inSentences).size, name).toBeGreaterThan(1);
      const [three, six] = [inSentences[3]!, inSentences[6]!].map((glyph) => font.getGlyph(glyph).bbox);
      expect(three!.minY, name).toBeLessThan(-0.1 * font.unitsPerEm);
      expect(six!.maxY, name).toBeGreaterThan(font.xHeight);
    }
  });

  test('have small capitals that are drawn, of the weight of the letters beside them', () => {
    const font = open(join(folder, 'text.woff2'));
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const small = replaced(font, ['smcp'], letters);
    expect(small).not.toContain(0);
    for (const [index, glyph] of small.entries()) {
      const [capital] = replaced(font, [], letters[index]!.toUpperCase());
      expect(glyph).not.toBe(capital);
      const height = (id: number) => font.getGlyph(id).bbox.maxY;
      expect(height(glyph), letters[index]).toBeLessThan(0.85 * height(capital!));
      expect(height(glyph), letters[index]).toBeGreaterThan(0.95 * font.xHeight);
    }
  });

  test('keep no small capitals where none are wanted, and none are made up there', () => {
    for (const name of ['text-italic', 'text-strong', 'interface', 'code'])
      expect(featuresOf(open(join(folder, `${name}.woff2`))), name).not.toContain('smcp');
    expect(readFileSync('src/styles/base.css', 'utf8')).toContain('font-synthesis-small-caps: none');
  });

  test('part what pages seldom need from what they mostly do', () => {
    const has = (file: string, character: string) =>
      cuts.find((each) => each.file === `${file}.woff2`)!.characters.includes(character.codePointAt(0)!);
    expect([has('text', '½'), has('text', 'σ'), has('text-signs', 'σ')]).toEqual([true, false, true]);
    expect([has('text-italic', 'σ'), has('interface', 'σ'), has('code', 'σ')]).toEqual([true, true, true]);
  });

  test('are declared with the characters that each is for, as what a page may preload', () => {
    const css = readFileSync(join(folder, 'faces.css'), 'utf8');
    expect(css).toBe(fontFaces(cuts));
    expect(css.match(/@font-face/g)).toHaveLength(cuts.length);
    expect(cuts.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['text.woff2', 'text-italic.woff2', 'interface.woff2', 'KaTeX_Main-Regular.woff2']),
    );
  });

  test('leave KaTeX’s own rules, and none of its fonts, in its style sheet', () => {
    const css = readFileSync(join(folder, 'katex.css'), 'utf8');
    expect(css).not.toContain('@font-face');
    for (const family of css.match(/KaTeX_\w+/g)!) expect(cuts.map(({ face }) => face.family)).toContain(family);
  });

  test('stand in the room that the system’s fonts keep for them', () => {
    const standIns = readFileSync('src/styles/fonts.css', 'utf8').match(/@font-face \{[^}]*\}/g)!;
    expect(standIns).toHaveLength(8);
    for (const rule of standIns) {
      const percent = (property: string): number => Number(rule.match(new RegExp(`${property}: ([\\d.]+)%`))![1]) / 100;
      const { ascent, descent, unitsPerEm } = open(join(folder, fileStoodInFor(rule)));
      expect(percent('ascent-override') * percent('size-adjust')).toBeCloseTo(ascent / unitsPerEm, 2);
      expect(percent('descent-override') * percent('size-adjust')).toBeCloseTo(-descent / unitsPerEm, 2);
    }
  });
});

test('an escape of four digits ends with them, whatever digits follow', () => {
  const root = mkdtempSync(join(tmpdir(), 'elbook-sources-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/number.ts'), String.raw`'100\u202f000 draws of \u{1d4a9}, \u2212`);
  expect(bookSources(root)).toBe("'100\u202f000 draws of \u{1d4a9}, −");
  rmSync(root, { recursive: true });
});

test('the sources of the book are read with their escapes, and a bibliography’s accents', () => {
  const source = bookSources('.');
  for (const character of ['ö', 'é', 'í', '−', '✓']) expect(source).toContain(character);
});

test('words that only a reader’s file says, in all languages, are no source', () => {
  const source = bookSources('.');
  for (const character of ['ж', 'ģ', 'ố']) expect(source).not.toContain(character);
});

test('a text needs what is typed, quotation marks, and its capitals', () => {
  const characters = textCharacters('σ');
  for (const character of ['a', 'Z', '”', '–', 'σ', 'Σ']) expect(characters).toContain(character);
  expect(characters).not.toContain('ж');
});

test('a formula needs what its commands draw, at every size of a delimiter', () => {
  const characters = mathCharacters('\\sum \\lVert \\nonsense');
  for (const character of ['∑', '∥', '⎧', '⎨']) expect(characters).toContain(character);
  expect(characters).not.toContain('∮');
});

test('neighbouring characters are one range', () => {
  expect(unicodeRange([0x41, 0x43, 0x42, 0x3b1])).toBe('U+41-43,U+3B1');
});
