import { describe, expect, it } from 'vitest';
import { bibliography } from '../../src/book/bibliography.ts';
import { claimsOfEntry } from '../../src/book/claims/catalogue.ts';
import { unclaimedDecimals } from '../../src/book/claims/decimals.ts';
import { sumOf, stateOf } from '../../src/book/errata/state.ts';
import { bookLabels } from '../../src/book/labels.ts';
import { courseNotes, register, rejectedValueOf, verdicts, type RegisterEntry } from '../../src/book/notes.ts';
import type { ClaimFile } from '../../src/claims/define.ts';
import { libraryOf } from '../../src/claims/library.ts';
import { complaintAbout } from '../../src/claims/statement.ts';

const library = libraryOf(
  Object.entries(import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true })),
);
const entries = [...register().values()];
const notes = courseNotes();

const textOf = ({ truth, counterexample = '' }: RegisterEntry): string => `${truth}\n\n${counterexample}`;
const linksOf = (entry: RegisterEntry, scheme: string): string[] =>
  [...textOf(entry).matchAll(new RegExp(`\\]\\(${scheme}:([^)]+)\\)`, 'g'))].map(([, target]) => target!);

describe('the register of what the notes say', () => {
  it('follows the notes and their lines, and holds no entry twice', () => {
    const places = entries.map(({ note, line }) => note * 1e4 + line);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(entries).toHaveLength(new Set(entries.map(({ id }) => id)).size);
  });

  it('settles no more of a note than was found in it', () => {
    for (const [number, { found, checked }] of notes.entries())
      for (const verdict of verdicts) {
        const settled = entries.filter((entry) => entry.note === number && entry.verdict === verdict).length;
        expect(settled).toBeLessThanOrEqual(verdict === 'right' ? checked : found[verdict]);
      }
    const { checked, found, settled } = sumOf(notes.map(stateOf));
    expect(settled).toBe(entries.filter(({ verdict }) => verdict !== 'right').length);
    expect(settled).toBeLessThanOrEqual(found);
    expect(found).toBeLessThan(checked);
  });

  it.each(entries)('$id says in a few words what stands there', ({ note, line, again = [], says, stated, verdict }) => {
    expect(notes[note]).toBeDefined();
    expect(again.every((further) => further !== line && further > 0)).toBe(true);
    expect(verdicts).toContain(verdict);
    expect(says.includes('{}')).toBe(stated !== undefined);
    const words = says.replace('{}', /^[`$]/.test(stated ?? '') ? 'it' : (stated ?? '')).replaceAll(/\$[^$]*\$/g, 'it');
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it.each(entries.filter(({ editorial }) => !editorial))(
    '$id is held to a claim, or to a paragraph of the book or of a work that it cites',
    (entry) => {
      const works = linksOf(entry, 'cite');
      const places = [...linksOf(entry, 'ref'), entry.at!];
      expect(claimsOfEntry(entry).length + works.length + linksOf(entry, 'ref').length).toBeGreaterThan(0);
      for (const work of works) expect(bibliography().has(work), work).toBe(true);
      for (const place of places) expect(bookLabels().has(place), place).toBe(true);
    },
  );

  it.each(entries)('$id states its claims rightly, and no other decimal', (entry) => {
    const claims = claimsOfEntry(entry);
    expect(claims.map((claim) => complaintAbout(library, claim)).filter((complaint) => complaint !== null)).toEqual([]);
    const givens = claims.flatMap(({ id }) => Object.values(library.get(id)!.file.givens));
    expect(unclaimedDecimals(textOf(entry), givens)).toEqual([]);
  });

  it.each(entries.filter(({ rejects }) => rejects !== undefined))('$id: a claim rejects what it says', (entry) => {
    const rejected = claimsOfEntry(entry).flatMap(({ id }) => library.get(id)!.claim.rejects ?? []);
    expect(rejected.map(({ value }) => value)).toContainEqual(expect.closeTo(rejectedValueOf(entry)!, 6));
  });
});
