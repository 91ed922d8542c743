import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the lint says of a file's imports, were it to stand there. */
async function told(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.flatMap(({ ruleId, message }) =>
    ruleId !== null && /import|package|no-restricted-syntax/.test(ruleId) ? [message] : [],
  );
}

test.each([
  ['a folder that the table does not name', 'src/judge/x.ts', `export * from '../kit/base.ts';`],
  ['the same, lazily', 'src/judge/x.ts', `export const later = import('../kit/base.ts');`],
  ['an application, from a layout', 'src/layouts/X.astro', `---\nimport '../apps/lab/View.tsx';\n---\n<p></p>\n`],
  ['an application, from a chapter', 'content/05-divergence/x.ts', `export * from '../../src/apps/lab/images/csv.ts';`],
  ['another chapter', 'content/05-divergence/x.ts', `export * from '../08-elbo/bound-explorer/model.ts';`],
  ['a higher folder of the model', 'src/models/toy-vae/model/x.ts', `export * from '../exact/elbo.ts';`],
])('no file imports %s', async (_, file, code) => {
  expect(await told(file, code)).toEqual([expect.stringContaining('arrows.config.mjs')]);
});

test.each([
  ['a package', 'src/judge/x.ts', `export * from '@tensorflow/tfjs-core';`],
  ['a package, lazily', 'src/apps/lab/x.ts', `export const later = import('@tensorflow/tfjs-core');`],
  ['a package that it may use for types', 'src/claims/x.ts', `export { add } from '@tensorflow/tfjs-core';`],
  ['such a package, lazily', 'src/claims/x.ts', `export const later = import('@tensorflow/tfjs-core');`],
])('only the folders named import %s', async (_, file, code) => {
  expect(await told(file, code)).toEqual([expect.stringContaining('may import @tensorflow')]);
});

test('no two files import each other', async () => {
  const circle = `import { normal } from '../index.ts';\nexport const half = () => normal(0, 1);\n`;
  expect(await told('src/math/special/sigmoid.ts', circle)).toEqual([expect.stringContaining('Dependency cycle')]);
});

test.each([
  ['what the table names', 'src/kit/x.ts', `export * from '../math/index.ts';`],
  ['the types of a package', 'src/claims/x.ts', `export type { Tensor } from '@tensorflow/tfjs-core';`],
  ['a package, in its own folder', 'src/tensor/x.ts', `export const later = import('@tensorflow/tfjs-core');`],
])('a file may import %s', async (_, file, code) => {
  expect(await told(file, code)).toEqual([]);
});
