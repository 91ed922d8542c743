import { createRequire } from 'node:module';

/**
 * What a face is for: sentences; sentences and the symbols in them; sentences, labels and readings alike; listings; formulas. Of a
 * face for sentences or listings a page seldom needs the book's other signs: they are a file of their own.
 */
export type Use = 'sentences' | 'symbols' | 'text' | 'listings' | 'math';

/** A face of the book: a font file, cut down along its axes. */
export interface Face {
  /** The name of the file that is made, and of the face in the styles' preload list. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** As `font-weight` of an `@font-face` has it: one weight or a range. */
  readonly weight: string;
  /** The font file that the face is cut from. */
  readonly source: string;
  /** An axis is pinned to a number, or cut to a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features that are kept; KaTeX's fonts have none that matter. */
  readonly features: readonly string[];
  /** Which characters the face is for, and which of them a page is likely to need. */
  readonly draws: Use | { readonly commands: readonly string[] } | { readonly characters: string };
}

const require = createRequire(import.meta.url);
const serif = require.resolve('source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2');
const serifItalic = require.resolve('source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2');
const code = require.resolve('source-code-pro/WOFF2/TTF/SourceCodePro-Regular.ttf.woff2');
const sans = require.resolve('source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2');

/** Under which the fonts are given away: Adobe's three families, and KaTeX's. */
export const licenceFiles = [
  'source-serif/LICENSE.md',
  'source-sans/LICENSE.md',
  'source-code-pro/LICENSE.md',
  'katex/LICENSE',
].map((file) => require.resolve(file));

const shaping = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'calt'];
/** Lining figures of one width are what the fonts have without a feature. */
const figures = ['lnum', 'onum', 'pnum', 'tnum'];
const smallCapitals = ['smcp'];

/** The optical size of running text, in pixels: the root font size of the book. */
const text = 18;
/**
 * From the strong words of a paragraph, 18 pixels high, which must stand out, to the title of a chapter, 45, which must
 * not shout. The two axes themselves would cost 15 kB each.
 */
const strong = { wght: 650, opsz: 28 };

const textFaces: readonly Face[] = [
  {
    family: 'Book Text',
    draws: 'sentences',
    name: 'text',
    style: 'normal',
    weight: '400 599',
    source: serif,
    axes: { wght: 400, opsz: text },
    features: [...shaping, ...figures, ...smallCapitals],
  },
  {
    family: 'Book Text',
    draws: 'symbols',
    name: 'text-italic',
    style: 'italic',
    weight: '400 599',
    source: serifItalic,
    axes: { wght: 400, opsz: text },
    features: [...shaping, ...figures],
  },
  {
    family: 'Book Text',
    draws: 'sentences',
    name: 'text-strong',
    style: 'normal',
    weight: '600 900',
    source: serif,
    axes: strong,
    features: [...shaping, ...figures],
  },
  {
    family: 'Book Text',
    draws: 'symbols',
    name: 'text-strong-italic',
    style: 'italic',
    weight: '600 900',
    source: serifItalic,
    axes: { ...strong, opsz: text },
    features: [...shaping, ...figures],
  },
  {
    family: 'Book Title',
    name: 'title',
    style: 'normal',
    weight: '600',
    source: serif,
    axes: { wght: 600, opsz: 60 },
    features: ['kern', 'liga'],
    draws: { characters: ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
  },
  {
    family: 'Book Interface',
    name: 'interface',
    style: 'normal',
    weight: '400 650',
    source: sans,
    axes: { wght: { min: 400, max: 650 } },
    features: shaping,
    draws: 'text',
  },
  {
    family: 'Book Code',
    name: 'code',
    style: 'normal',
    weight: '400',
    source: code,
    axes: {},
    features: [],
    draws: 'listings',
  },
];

/** The TeX commands that draw letters with one of KaTeX's faces. */
const alphabets: Readonly<Record<string, readonly string[]>> = {
  KaTeX_AMS: ['mathbb'],
  KaTeX_Caligraphic: ['mathcal'],
  KaTeX_Fraktur: ['mathfrak'],
  KaTeX_SansSerif: ['mathsf', 'textsf'],
  KaTeX_Script: ['mathscr'],
  KaTeX_Typewriter: ['mathtt', 'texttt'],
};

/** KaTeX's own faces, as its style sheet declares them: `KaTeX_Main`, `KaTeX_Math` … */
function katexFaces(katexCss: string): Face[] {
  return [...katexCss.matchAll(/@font-face\{([^}]*)\}/g)].map(([, rule]) => {
    const value = (property: string): string => rule!.match(new RegExp(`${property}:([^;]*)`))![1]!.replaceAll('"', '');
    const file = rule!.match(/url\(fonts\/([^)]*)\.woff2\)/)![1]!;
    const family = value('font-family');
    return {
      name: file,
      family,
      style: value('font-style') as Face['style'],
      weight: value('font-weight'),
      source: require.resolve(`katex/dist/fonts/${file}.woff2`),
      axes: {},
      features: shaping,
      draws: alphabets[family] ? { commands: alphabets[family] } : 'math',
    };
  });
}

export const katexStylesheet = require.resolve('katex/dist/katex.min.css');

export const bookFaces = (katexCss: string): Face[] => [...textFaces, ...katexFaces(katexCss)];
