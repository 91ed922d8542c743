import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom among the folders of src; a folder may always import itself. */
const allowed: Record<string, string[]> = {
  math: [],
  claims: ['math', 'tensor', 'vae'],
  tensor: ['math'],
  homework: ['math'],
  vae: ['math', 'tensor'],
  figures: ['math'],
  widgets: ['math', 'claims', 'tensor', 'homework', 'vae', 'figures', 'book'],
  book: ['math', 'claims'],
  components: ['math', 'claims', 'homework', 'vae', 'figures', 'widgets', 'book'],
  layouts: ['components', 'book', 'styles'],
  pages: ['math', 'claims', 'homework', 'figures', 'widgets', 'book', 'components', 'layouts', 'styles'],
};

const importedPaths = (source: string): { path: string; typeOnly: boolean }[] =>
  [
    ...source.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^\s*import\s+'([^']+)'/gm,
    ),
  ].map(([, type, from, dynamic, bare]) => ({ path: (from ?? dynamic ?? bare)!, typeOnly: type !== undefined }));

const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

describe.each(Object.entries(allowed))('src/%s', (folder, others) => {
  const files = globSync(`src/${folder}/**/*.{ts,tsx,astro}`).filter((file) => !file.endsWith('.d.ts'));

  test(`imports only ${['itself', ...others].join(', ')}`, () => {
    const trespasses = files.flatMap((file) =>
      importedPaths(readFileSync(file, 'utf8'))
        .filter(({ path }) => path.startsWith('.'))
        .map(({ path }) => folderOf(normalize(join(dirname(file), path))))
        .filter((target) => target !== undefined && target !== folder && !others.includes(target))
        .map((target) => `${file} imports src/${target}`),
    );
    expect(trespasses).toEqual([]);
  });
});

describe('chapters', () => {
  test('a claim file imports math, claims and vae, and of TensorFlow.js only types', () => {
    const trespasses = globSync('content/**/*.{claim,derivation}.ts').flatMap((file) =>
      importedPaths(readFileSync(file, 'utf8'))
        .filter(({ path, typeOnly }) => {
          if (path.startsWith('@tensorflow/')) return !typeOnly;
          return (
            path.startsWith('.') &&
            !['math', 'claims', 'vae'].includes(folderOf(normalize(join(dirname(file), path))) ?? '')
          );
        })
        .map(({ path }) => `${file} imports ${path}`),
    );
    expect(trespasses).toEqual([]);
  });
});
