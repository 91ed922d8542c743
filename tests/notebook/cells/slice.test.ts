import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimFile } from '../../../src/claims/define.ts';
import type { PlacedClaim } from '../../../src/claims/library.ts';
import { readCode } from '../../../src/notebook/cells/code-of-book.ts';
import { sectionOfClaim } from '../../../src/notebook/cells/of-claim.ts';
import { slice } from '../../../src/notebook/cells/slice.ts';

const math = resolve('src/math/index.ts');
const claims = resolve('src/claims/index.ts');

/** The cells of claims in files written for the occasion, by their ids. */
async function cellsOf(
  files: Readonly<Record<string, string>>,
  name: string,
  values: ClaimFile['values'],
): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cells-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const path = join(folder, 'example.claim.ts');
  const placed: PlacedClaim = {
    id: `chapter/example.${name}`,
    chapter: 'chapter',
    path,
    file: { title: 'An example', givens: {}, values },
    claim: values[name]!,
  };
  const { cells } = await sectionOfClaim(readCode([path]), placed);
  return Object.fromEntries(cells.map(({ id, source }) => [id, source]));
}

const loaded = (...names: string[]): ClaimFile['values'] =>
  Object.fromEntries(names.map((name) => [name, { says: name, exact: () => 1, witness: () => 1 }]));

const file = (head: string, values: string): string =>
  `import { defineClaims } from '${claims}';\n${head}\nexport default defineClaims({ title: 'x', givens: {}, values: {${values}} });\n`;

describe('a claim that its file writes out', () => {
  test('brings what its roads need and nothing more, its comments kept and its types erased', async () => {
    const source = file(
      `import { kl, normal, type Normal } from '${math}';
/** What is meant. */
const q: Normal = normal(6, 4); // six and four
const p = normal(0, 1);

const unused = 1;`,
      `a: {
        says: 'a',
        exact: () => kl(q, p),
        // by hand
        witness() { const half = 0.5 as number; return half * (36 + 16 - Math.log(16) - 1); },
      }`,
    );
    expect(await cellsOf({ 'example.claim.ts': source }, 'a', loaded('a'))).toEqual({
      says: 'a.',
      start: `/** What is meant. */\nconst q = normal(6, 4); // six and four\nconst p = normal(0, 1);`,
      exact: 'const exact = kl(q, p);',
      witness: `// by hand\nconst witness = (() => {\n  const half = 0.5;\n  return half * (36 + 16 - Math.log(16) - 1);\n})();`,
      table: 'table(compareRoads({ exact, witness }))',
    });
  });

  test('gives way where its own names are those of the cells', async () => {
    const source = file(
      'const exact = { value: 1 };\nconst { source } = { source: 2 };',
      `a: { says: 'a', exact: () => exact.value, witness: () => [{ source }].length }`,
    );
    const cells = await cellsOf({ 'example.claim.ts': source }, 'a', loaded('a'));
    expect(cells.start).toBe('const exact2 = { value: 1 };\nconst { source: source2 } = { source: 2 };');
    expect(cells.exact).toBe('const exact = exact2.value;');
    expect(cells.witness).toBe('const witness = [{ source: source2 }].length;');
  });
});

describe('what a claim takes from other files', () => {
  const beside = `import { normal } from '${math}';\nexport const draws = 3;\nexport const q = normal(0, draws);\n`;

  test('stands in cells of its own, before those of the claim', async () => {
    const source = file(
      `import { q } from './beside.ts';\nconst p = q;`,
      `a: { says: 'a', exact: () => p.sd, witness: () => 3 }`,
    );
    const cells = await cellsOf({ 'example.claim.ts': source, 'beside.ts': beside }, 'a', loaded('a'));
    expect(Object.keys(cells)).toEqual(['says', 'from-beside', 'start', 'exact', 'witness', 'table']);
    expect(cells['from-beside']).toBe('const draws = 3;\nconst q = normal(0, draws);');
  });

  test('has a name of its own where two files have one', async () => {
    const source = file(
      `import { q as byHand } from './beside.ts';\nconst q = byHand;\nconst draws = [q.sd];`,
      `a: { says: 'a', exact: () => draws[0]!, witness: () => 3 }`,
    );
    const cells = await cellsOf({ 'example.claim.ts': source, 'beside.ts': beside }, 'a', loaded('a'));
    expect(cells['from-beside']).toBe('const draws2 = 3;\nconst byHand = normal(0, draws2);');
    expect(cells.start).toBe('const q = byHand;\nconst draws = [q.sd];');
  });
});

describe('a claim that a function makes', () => {
  const make = 'const make = (n: number) => ({ says: String(n), exact: () => n, witness: () => n });';

  test('is made in a cell, and its roads are called', async () => {
    const cells = await cellsOf({ 'example.claim.ts': file(make, 'a: make(3)') }, 'a', loaded('a'));
    expect(cells.claim).toBe('const claim = make(3);');
    expect(cells.exact).toBe('const exact = claim.exact();');
  });

  test('is taken out of the spread that it came with', async () => {
    const several = `${make}\nconst numbered = (stem: string) => ({ [stem + 1]: make(1), [stem + 2]: make(2) });`;
    const values = `a: make(3), ...numbered('mean'), ...numbered('sd'), b: make(4), ...numbered('z')`;
    const names = loaded('a', 'mean1', 'mean2', 'sd1', 'sd2', 'b', 'z1', 'z2');
    const files = { 'example.claim.ts': file(several, values) };
    expect((await cellsOf(files, 'mean2', names)).claim).toBe(`const claim = numbered('mean').mean2;`);
    expect((await cellsOf(files, 'sd1', names)).claim).toBe(`const claim = numbered('sd').sd1;`);
    expect((await cellsOf(files, 'z2', names)).claim).toBe(`const claim = numbered('z').z2;`);
  });

  test('says so where its file does not show where it comes from', async () => {
    const files = { 'example.claim.ts': file(make, 'a: make(3)') };
    await expect(cellsOf(files, 'b', loaded('a', 'b'))).rejects.toThrow(/does not show where its claim b comes from/);
  });
});

test('what has no name to be sliced under is refused with the two files', async () => {
  const source = file(`import other from './other.ts';`, `a: { says: 'a', exact: () => other, witness: () => 1 }`);
  await expect(
    cellsOf({ 'example.claim.ts': source, 'other.ts': 'export default 1;\n' }, 'a', loaded('a')),
  ).rejects.toThrow(/example\.claim\.ts uses the default export of .*other\.ts/);
});

test('what needs a name of the book that a cell beside it has taken is refused', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'cells-')), 'taken.ts');
  writeFileSync(path, `import { kl, normal } from '${math}';\nkl(normal(6, 4), normal(0, 1));\n`);
  const book = readCode([path]);
  const roots = [book.sources.file(path).statements[1]!];
  await expect(slice(roots, book, ['kl'])).rejects.toThrow(
    /taken\.ts uses the book’s kl, and a cell beside it is called kl/,
  );
  expect((await slice(roots, book, ['tf'])).textOf(roots[0]!)).toBe('kl(normal(6, 4), normal(0, 1));');
});
