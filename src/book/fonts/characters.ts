import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import katex from 'katex';
import { katexOptions } from '../../kit/tex/katex.ts';

/** What an author types, and what a program says: every text of the book comes from one of these files. */
const sources = ['content/**/*.{mdx,yaml,ts,tsx,bib,css}', 'src/**/*.{astro,ts,tsx,css}'];

/** Where sentences stand. */
const sentences = ['content/*/index.mdx', 'content/contents.yaml', 'content/references.bib', 'src/pages/**/*.astro'];

/** What listings are made of. */
const listings = ['content/*/{code,programs}/*.{py,ts}'];

/** Words that a reader's file may hold, in all languages, and that the book never says. */
const unsaid = 'src/judge/class/{aside,column-names,moodle-words,unit}.ts';

/** What the build makes out of what is typed, quotation marks, dashes, powers of ten and arrows; Plot for its axes; the browser for lists and folds. */
const typography = '“”‘’–—…−×·⁰¹²³⁴⁵⁶⁷⁸⁹⁻←→↑↓•◦▪▸▾\u00a0\u202f\u2009\u2060';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/** BibTeX's accents, as Unicode's combining characters. */
const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
};

const textOf = (root: string, files: readonly string[]): string =>
  globSync([...files], { cwd: root, exclude: [unsaid] })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');

/** All that the book's own files say; escapes such as `\u2212` and BibTeX's `{\"o}` are read. */
export const bookSources = (root: string): string => unescaped(textOf(root, sources));

/** What the book's sentences say, without formulas, and without captions in the margin, which have the face of labels. */
export const bookSentences = (root: string): string =>
  unescaped(textOf(root, sentences)).replace(/<Drawing\b.*?<\/Drawing>|\$\$.*?\$\$|\$[^$\n]*\$/gs, '');

export const bookListings = (root: string): string => textOf(root, listings);

function unescaped(text: string): string {
  return text
    .replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, braced?: string, four?: string) =>
      String.fromCodePoint(parseInt(braced ?? four ?? '', 16)),
    )
    .replace(/\{\\(["'`^~])\{?([a-z])\}?\}/gi, (_, accent: string, letter: string) => `${letter}${accents[accent]}`)
    .normalize('NFC');
}

const each = (text: string): string => [...new Set(text)].join('');

/** The characters that the book's text needs; in capitals too, for some labels are set in them. */
export const textCharacters = (source: string): string => each(ascii + typography + source + source.toUpperCase());

/** The characters of sentences and of numbers in them. */
export const proseCharacters = (sentences: string): string => each(ascii + typography + sentences);

/** The characters of a listing. */
export const codeCharacters = (source: string): string => each(ascii + source);

/** The characters that stand in italics for a quantity: Greek letters, with an index. */
export const symbolCharacters = (source: string): string => each(source.match(/[α-ω₀-₉]/g)!.join(''));

const brackets = ['(', ')', '[', ']', '|', '\\{', '\\}'];

/** The characters that the book's formulas need: those of its text, and what each of its TeX commands draws. */
export const mathCharacters = (source: string): string => each(ascii + mathSymbols(source));

/** The characters of a face that only some TeX commands draw letters with: the letters that they stand before. */
export const alphabetCharacters = (source: string, commands: readonly string[]): string => {
  const uses = source.matchAll(new RegExp(`\\\\(?:${commands.join('|')})\\s*\\{?([A-Za-z0-9]+)`, 'g'));
  const symbols = [...mathSymbols(source)].filter((character) => !ascii.includes(character));
  return [...new Set([...uses].flatMap(([, letters]) => [...letters!]).concat(symbols))].join('');
};

function mathSymbols(source: string): string {
  const commands = new Set([...brackets, ...(source.match(/\\[a-zA-Z]+/g) ?? [])]);
  const drawn = [...commands].flatMap((command) => ways.map((way) => rendered(way(command))));
  return each(drawn.join('') + source);
}

/** A command alone, with something to stand on, and as a delimiter of each size. */
const ways: readonly ((command: string) => string)[] = [
  (command) => command,
  (command) => `${command}{x}`,
  ...['1em', '2em', '3em', '6em'].map(
    (height) => (command: string) => `\\left${command}\\rule{0em}{${height}}\\right.`,
  ),
];

/** What KaTeX draws, or nothing where it cannot: a word behind a backslash may be anything. */
function rendered(tex: string): string {
  try {
    return katex.renderToString(tex, { ...katexOptions, output: 'html', displayMode: true }).replace(/<[^>]*>/g, '');
  } catch {
    return '';
  }
}
