import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import katex from 'katex';
import { katexOptions } from '../../kit/tex/katex.ts';

/** What an author types, and what a program says: every text of the book comes from one of these files. */
const sources = ['content/**/*.{mdx,yaml,ts,tsx,bib,css}', 'src/**/*.{astro,ts,tsx,css}'];

/** Words that a reader's file may hold, in all languages, and that the book never says. */
const unsaid = 'src/judge/class/{aside,column-names,moodle-words,unit}.ts';

/** What the build makes out of what is typed, quotation marks, dashes and arrows; Plot for its axes; the browser for lists and folds. */
const typography = '“”‘’–—…−×·←→↑↓•◦▪▸▾\u00a0\u202f\u2009\u2060';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/** BibTeX's accents, as Unicode's combining characters. */
const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
};

/** All that the book's own files say; escapes such as `\u2212` and BibTeX's `{\"o}` are read. */
export function bookSources(root: string): string {
  const text = globSync(sources, { cwd: root, exclude: [unsaid] })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/\{\\(["'`^~])\{?([a-z])\}?\}/gi, (_, accent: string, letter: string) => `${letter}${accents[accent]}`)
    .normalize('NFC');
}

/** The characters that the book's text needs; in capitals too, for some labels are set in them. */
export const textCharacters = (source: string): string =>
  [...new Set(ascii + typography + source + source.toUpperCase())].join('');

const brackets = ['(', ')', '[', ']', '|', '\\{', '\\}'];

/** The characters that the book's formulas need: those of its text, and what each of its TeX commands draws. */
export const mathCharacters = (source: string): string => [...new Set(ascii + mathSymbols(source))].join('');

/** The characters of a face that only some TeX commands draw letters with: the letters that they stand before. */
export const alphabetCharacters = (source: string, commands: readonly string[]): string => {
  const uses = source.matchAll(new RegExp(`\\\\(?:${commands.join('|')})\\s*\\{?([A-Za-z0-9]+)`, 'g'));
  const symbols = [...mathSymbols(source)].filter((character) => !ascii.includes(character));
  return [...new Set([...uses].flatMap(([, letters]) => [...letters!]).concat(symbols))].join('');
};

function mathSymbols(source: string): string {
  const commands = new Set([...brackets, ...(source.match(/\\[a-zA-Z]+/g) ?? [])]);
  const drawn = [...commands].flatMap((command) => ways.map((way) => rendered(way(command))));
  return [...new Set(drawn.join('') + source)].join('');
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
