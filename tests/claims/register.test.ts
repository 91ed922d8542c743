import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ClaimFile } from '../../src/claims/define.ts';
import { exactOf, libraryOf } from '../../src/claims/library.ts';

interface Entry {
  id: string;
  note: number;
  line: number;
  stated: string;
  verdict: string;
  truth: { claim: string; value: number; when?: string }[];
}

const entries = parse(readFileSync('content/register.yaml', 'utf8')) as Entry[];
const library = libraryOf(
  Object.entries(import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true })),
);
const claims = [...library.values()];

describe('the register of what the notes say', () => {
  it('holds an entry for all that the claims settle, once', () => {
    const settled = new Set(claims.flatMap(({ claim }) => claim.settles ?? []));
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...settled].toSorted());
  });

  it.each(entries)('$id says where it stands', ({ id, note, line, stated, verdict }) => {
    expect(id.startsWith(`s${note}-`)).toBe(true);
    expect(line).toBeGreaterThan(0);
    expect(stated).not.toBe('');
    expect(verdict).not.toBe('');
  });

  it.each(entries.flatMap(({ id, truth }) => truth.map((true_) => ({ id, ...true_ }))))(
    '$id: $value is the value of $claim, which settles it',
    ({ id, claim, value }) => {
      const placed = library.get(claim);
      expect(placed?.claim.settles).toContain(id);
      const exact = exactOf(placed!.claim).value;
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-9 * Math.abs(exact));
    },
  );
});
