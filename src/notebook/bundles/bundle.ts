import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import * as book from '../book.ts';
import { frameText, hostPage } from '../host/page.ts';

/** The files of the host page, by name: its text, its program, the kernel and the pieces. */
export type Bundles = ReadonlyMap<string, string>;

const noTypeScript = '\0no-typescript';

/** What Notebook Kit's compiler takes of TypeScript's, for cells of TypeScript, of which there are none. */
const unused = [
  ...['ModuleKind', 'ScriptTarget', 'transpile', 'createProgram', 'createSourceFile'],
  ...['isClassExpression', 'isFunctionExpression', 'isParenthesizedExpression', 'isExpressionStatement'],
];

/** Spares the download a megabyte. */
export const withoutTypeScript: Plugin = {
  name: 'without-typescript',
  enforce: 'pre',
  resolveId: (id) => (id === 'typescript' ? noTypeScript : undefined),
  load: (id) => (id === noTypeScript ? unused.map((name) => `export const ${name} = {};`).join('\n') : undefined),
};

/** A classic script of one of the notebook's programs: an opaque origin loads no module. */
async function script(entry: string, define: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [withoutTypeScript],
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  return files.map((file) => ('code' in file ? file.code.trim() : '')).join('');
}

/** The names of the book's functions that a cell finds in scope. */
export const bookNames: readonly string[] = Object.keys(book);

const hashed = (name: string, text: string): string =>
  `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`;

/** The most that the files may weigh, in bytes of gzip. */
export const budgets: readonly { readonly files: RegExp; readonly bytes: number }[] = [
  { files: /^(?:index|host|kernel|book)\./, bytes: 80_000 },
  { files: /^tf\./, bytes: 125_000 },
  { files: /^plot\./, bytes: 160_000 },
];

export const weightOf = (text: string): number => gzipSync(text, { level: 9 }).length;

/** @throws Error where files weigh more than they may. */
export function checkWeights(bundles: Bundles): void {
  for (const { files, bytes } of budgets) {
    const weighed = [...bundles].filter(([name]) => files.test(name));
    const weight = weighed.reduce((sum, [, text]) => sum + weightOf(text), 0);
    if (weight > bytes)
      throw new Error(
        `${weighed.map(([name]) => name).join(' + ')} of the notebook weigh ${weight} bytes of gzip, and may weigh ${bytes}.`,
      );
  }
}

/** Bundles the notebook's programs. @throws Error where they weigh more than they may. */
export async function bundle(): Promise<Bundles> {
  const [boot, kernel, book, tf, plot] = await Promise.all([
    script('host/boot.ts'),
    script('kernel/main.ts', { BOOK_NAMES: bookNames }),
    ...['book', 'tf', 'plot'].map((piece) => script(`kernel/pieces/${piece}.ts`)),
  ]);
  const programs = { kernel: kernel!, book: book!, tf: tf!, plot: plot! };
  const files = Object.fromEntries(Object.entries(programs).map(([name, text]) => [name, hashed(name, text)]));
  const host = await script('host/host.ts', { FRAME: frameText(boot!), FILES: files });
  const bundles = new Map([
    ['index.html', hostPage(boot!, hashed('host', host))],
    [hashed('host', host), host],
    ...Object.entries(programs).map(([name, text]) => [files[name]!, text] as const),
  ]);
  checkWeights(bundles);
  return bundles;
}
