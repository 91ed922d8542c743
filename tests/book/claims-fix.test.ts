import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixClaims, fixData } from '../../src/book/claims/fix.ts';
import { defineClaims } from '../../src/claims/index.ts';
import { libraryOf } from '../../src/claims/library.ts';

const library = libraryOf([
  [
    'content/01-tiny/sum.claim.ts',
    defineClaims({
      title: 'Sums',
      givens: {},
      values: {
        third: { says: 'a third', exact: () => 1 / 3, witness: () => 1 / 3 },
        small: { says: 'a small one', exact: () => -1.28e-12, witness: () => -1.28e-12 },
        large: { says: 'a large one', exact: () => 1234567.8, witness: () => 1234567.8 },
        vague: { says: 'a vague one', exact: () => ({ value: 0.5, error: 0.1 }), witness: () => 0.5 },
      },
    }),
  ],
]);

describe('claims:fix', () => {
  it('types stale digits of a data file anew, and leaves braces that are no formula alone', () => {
    const source =
      "- says: 'a third is {}'\n  truth: >-\n    [0.30](claim:tiny/sum.third), $\\claim{tiny/sum.large}{1}$";
    const fixed = fixData(source, library);
    expect(fixed.source).toBe(source.replace('0.30', '0.33').replace('{1}', '{1234568}'));
    expect(fixed.changes.map(({ line, id }) => [line, id])).toEqual([
      [3, 'tiny/sum.third'],
      [3, 'tiny/sum.large'],
    ]);
  });

  it('types stale digits anew, at their precision and in their manner, and nothing else', () => {
    const source = [
      'A third is [0.30](claim:sum.third), not 0.30, or [0.3333](claim:sum.third).',
      '$$\nx=\\claim{sum.small}{2.6\\times10^{-7}}\n$$',
      'And [−2.60 × 10⁻⁷](claim:sum.small), [1 000](claim:sum.large).',
    ].join('\n\n');
    const fixed = fixClaims(source, 'tiny', library);
    expect(fixed.source).toBe(
      [
        'A third is [0.33](claim:sum.third), not 0.30, or [0.3333](claim:sum.third).',
        '$$\nx=\\claim{sum.small}{-1.3\\times10^{-12}}\n$$',
        'And [−1.28 × 10⁻¹²](claim:sum.small), [1 234 568](claim:sum.large).',
      ].join('\n\n'),
    );
    expect(fixed.changes.map(({ line, typed, now }) => [line, typed, now])).toEqual([
      [1, '0.30', '0.33'],
      [4, '2.6\\times10^{-7}', '-1.3\\times10^{-12}'],
      [7, '−2.60 × 10⁻⁷', '−1.28 × 10⁻¹²'],
      [7, '1 000', '1 234 568'],
    ]);
    expect(fixClaims(fixed.source, 'tiny', library)).toEqual({ source: fixed.source, changes: [], left: [] });
  });

  it('leaves alone what it cannot decide, and says so', () => {
    const { source, left } = fixClaims(
      '[0.5](claim:sum.vague) [1](claim:sum.thrid) [one](claim:sum.third)',
      'tiny',
      library,
    );
    expect(source).toBe('[0.5](claim:sum.vague) [1](claim:sum.thrid) [one](claim:sum.third)');
    expect(left).toHaveLength(3);
    expect(left[0]).toContain('does not settle the last digit');
    expect(left[1]).toContain('Did you mean tiny/sum.third?');
    expect(left[2]).toContain('“one” cannot be read as a number');
  });

  describe('on a copy of a chapter', () => {
    const copy = mkdtempSync(join(tmpdir(), 'claims-fix-'));
    afterAll(() => rmSync(copy, { recursive: true }));
    const run = (): string => execFileSync(process.execPath, ['scripts/claims-fix.ts', copy], { encoding: 'utf8' });

    it('repairs a chapter whose digits were spoilt', () => {
      for (const part of ['contents.yaml', '05-divergence'])
        cpSync(join('content', part), join(copy, 'content', part), { recursive: true });
      symlinkSync(resolve('src'), join(copy, 'src'));
      const file = join(copy, 'content/05-divergence/index.mdx');
      const original = readFileSync(file, 'utf8');
      const spoilt = original
        .replace(/\d(?=\]\(claim:homework\.forward\))/, '9')
        .replace(/(?<=\\claim\{[\w.-]+\}\{)\d/, '8');
      expect(spoilt).not.toBe(original);
      writeFileSync(file, spoilt);
      const report = run();
      expect(report).toMatch(/content\/05-divergence\/index\.mdx:\d+: divergence\/homework\.forward: [\d.]+9 → 24\.11/);
      expect(report).toContain('2 numbers typed anew.');
      expect(readFileSync(file, 'utf8')).toBe(original);
      expect(run()).toBe('No digits are stale.\n');
    });
  });
});
