import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import {
  alphabetCharacters,
  bookListings,
  bookSentences,
  bookSources,
  codeCharacters,
  mathCharacters,
  proseCharacters,
  symbolCharacters,
  textCharacters,
} from './characters.ts';
import { writeIfChanged } from '../write-if-changed.ts';
import { cut, type Cut } from './cut.ts';
import { bookFaces, katexStylesheet, licenceFiles, type Face, type Use } from './faces.ts';
import { fontFaces } from './styles.ts';

/**
 * The book's fonts, cut down to the characters that its sources have. `#fonts/` is the folder where they lie: `faces.css`
 * declares them, `katex.css` is KaTeX's style sheet without its own, and `text.woff2` and the others are what a page may preload.
 */
export const bookFonts = (): AstroIntegration => ({
  name: 'book-fonts',
  hooks: {
    'astro:config:setup': async ({ config, createCodegenDir, updateConfig }) => {
      const folder = fileURLToPath(createCodegenDir());
      await writeFonts(fileURLToPath(config.root), folder);
      updateConfig({ vite: { resolve: { alias: { '#fonts': folder.replace(/\/$/, '') } } } });
    },
    'astro:build:done': ({ dir }) => writeFileSync(new URL('_astro/OFL.txt', dir), licences()),
  },
});

/** The licences of the fonts, which ask to stand beside them. */
const licences = (): string => licenceFiles.map((file) => readFileSync(file, 'utf8')).join('\n\n');

/** Writes the fonts of the book at `root`, and their styles, into `folder`. */
export async function writeFonts(root: string, folder: string): Promise<Cut[]> {
  mkdirSync(folder, { recursive: true });
  const katexCss = readFileSync(katexStylesheet, 'utf8');
  const source = bookSources(root);
  const text = textCharacters(source);
  const prose = proseCharacters(bookSentences(root));
  const uses: Readonly<Record<Use, readonly string[]>> = {
    sentences: [prose, text],
    symbols: [prose + symbolCharacters(source), text],
    text: [text],
    listings: [codeCharacters(bookListings(root)), text],
    math: [mathCharacters(source)],
  };
  const usesOf = ({ draws }: Face): readonly string[] => {
    if (typeof draws === 'string') return uses[draws];
    return ['commands' in draws ? alphabetCharacters(source, draws.commands) : draws.characters];
  };
  const cuts = (await Promise.all(bookFaces(katexCss).map((face) => cut(face, usesOf(face), folder)))).flat();
  writeIfChanged(join(folder, 'faces.css'), fontFaces(cuts));
  writeIfChanged(join(folder, 'katex.css'), katexCss.replace(/@font-face\{[^}]*\}/g, ''));
  return cuts;
}
