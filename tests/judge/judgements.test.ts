import { describe, expect, test } from 'vitest';
import { judgedRows, knownMistakes, themes } from '../../src/judge/judgements/index.ts';
import { sightings } from '../../src/judge/judgements/seen.ts';

const rows = judgedRows(themes);

describe.each(themes)('the table of judgements, $title', (theme) => {
  test('says what the judge says, known failures aside, which still fail', () => {
    const complaints = judgedRows([theme]).flatMap(({ complaint }) => complaint ?? []);
    expect(complaints).toEqual([]);
  });
});

describe('the table of judgements', () => {
  test('has at least 400 rows, of every verdict and remark, and known failures', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    for (const verdict of ['correct', 'incorrect', 'unreadable'])
      expect(rows.filter(({ row }) => row.verdict === verdict).length).toBeGreaterThan(50);
    for (const remark of ['rounded-too-early', 'one-figure'])
      expect(rows.filter(({ row }) => row.remark === remark).length).toBeGreaterThan(5);
    expect(rows.filter(({ row }) => row.knownFailure !== undefined).length).toBeGreaterThan(0);
  });

  test('has no row twice', () => {
    const keys = rows.map(({ group, row }) => JSON.stringify([group.problem, row.answer, row.options ?? null]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('shows every mistake that the judge knows of its problems, the seldom ones too, alone or with another', () => {
    expect(knownMistakes(themes).flatMap(({ id, rows: shown }) => (shown === 0 ? id : []))).toEqual([]);
  });

  test('cites public threads for mistakes that it knows, each thread once, with an address or a name', () => {
    const known = new Set(knownMistakes(themes).map(({ id }) => id));
    for (const [id, threads] of Object.entries(sightings)) {
      expect(known).toContain(id);
      expect(new Set(threads.map(({ name }) => name)).size, id).toBe(threads.length);
    }
    const cited = [...Object.values(sightings).flat(), ...rows.flatMap(({ row }) => row.source ?? [])];
    for (const { name, href } of cited) {
      expect(name).not.toBe('');
      if (href !== undefined) expect(new URL(href).protocol).toBe('https:');
    }
  });

  test('names its source where a row was seen in public', () => {
    expect(rows.filter(({ row }) => row.source !== undefined).length).toBeGreaterThan(20);
  });

  test('says why in a sentence, and why a known failure fails', () => {
    for (const { row } of rows) {
      expect(row.why).toMatch(/[.?]$/);
      if (row.knownFailure !== undefined) expect(row.knownFailure).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('an answer that cannot be read is never given mistakes, and a right one neither', () => {
    for (const { row } of rows) {
      if (row.verdict !== 'incorrect') expect(row.mistakes).toEqual([]);
      if (row.certain) expect(row.mistakes).toHaveLength(1);
    }
  });
});
