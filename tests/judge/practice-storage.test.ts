import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attemptFrom,
  begin,
  finish,
  hinted,
  importProgress,
  itemFrom,
  mergeProgress,
  noProgress,
  readProgress,
  shown,
  topics,
  writeProgress,
  type Attempt,
  type Item,
  type Progress,
} from '../../src/judge/practice/index.ts';
import { cardFrom } from '../../src/judge/practice/read-parts.ts';
import { reviewed } from '../../src/judge/practice/schedule.ts';

const start = Date.UTC(2026, 10, 20, 9);
const hour = 3_600_000;

const items: readonly Item[] = [
  { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 1 },
  { type: 'problem', kind: 'iwae', difficulty: 'hard', seed: -2 },
  { type: 'concept', concept: 'collapse', seed: 3, count: 4, including: 'collapse-free-bits' },
  { type: 'concept', concept: 'elbo-parts', seed: 4, count: 2 },
];

const progressFrom = (at: number, worked: readonly Item[] = items): Progress =>
  worked.reduce<Progress>((before, item, i) => finish(before, shown(hinted(begin(item))), at + i * hour), noProgress);

const progress = progressFrom(start);
const changed = (change: (data: Record<string, unknown>) => void): string => {
  const data = JSON.parse(writeProgress(progress)) as Record<string, unknown>;
  change(data);
  return JSON.stringify(data);
};

describe('progress as a file', () => {
  test('comes back as it was written', () => {
    expect(readProgress(writeProgress(progress))).toEqual({ ok: true, progress, remark: null });
    expect(readProgress(writeProgress(noProgress))).toEqual({ ok: true, progress: noProgress, remark: null });
  });

  test.each([
    ['', /no JSON/],
    [writeProgress(progress).slice(0, 200), /only part of one/],
    ['[]', /holds no practice progress/],
    ['{"version":1}', /holds no practice progress/],
    ['null', /holds no practice progress/],
    [changed((data) => (data.version = 2)), /has the version 2, and this page reads version 1/],
    [changed((data) => delete data.version), /has the version none/],
  ])('is refused with a sentence where it is not: %.20s', (text, sentence) => {
    const read = readProgress(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problem).toMatch(sentence);
    const imported = importProgress(progress, text);
    expect(imported).toMatchObject({ ok: false, message: expect.stringMatching(sentence) });
    expect(imported.progress).toBe(progress);
  });

  test('that is damaged in places gives what is sound, and says how much was left out', () => {
    const text = changed((data) => {
      (data.finished as unknown[]).push({ at: 'yesterday' }, 7);
      (data.cards as unknown[]).push({ subject: 'astrology', mistake: 'mercury' });
    });
    expect(readProgress(text)).toEqual({
      ok: true,
      progress,
      remark: '3 entries of the file could not be read and were left out.',
    });
  });

  test('never throws, whatever its entries are, and what it lets in can be reviewed', () => {
    const odd = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, 1, -1, 1e300, null, '', '1', true, [], {}));
    const card = { ...progress.cards[0] };
    const keys = fc.subarray(Object.keys(card), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        keys,
        odd,
        fc.constantFrom('again' as const, 'hard' as const, 'good' as const),
        (broken, by, recall) => {
          const damaged = { ...card, ...Object.fromEntries(broken.map((key) => [key, by])) };
          const read = cardFrom(damaged);
          if (read === null) return;
          const next = reviewed(read, recall, start + hour);
          const written: unknown = JSON.parse(JSON.stringify(next));
          expect(cardFrom(written)).toEqual(written);
          expect(next.due).toBeGreaterThanOrEqual(start);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (finished, cards) => {
        const read = readProgress(JSON.stringify({ version: 1, finished: [finished], cards: [cards] }));
        expect(read).toMatchObject({ ok: true, progress: noProgress });
      }),
      { numRuns: 200 },
    );
  });
});

describe('two progresses', () => {
  const later = progressFrom(start + 100 * hour, items.slice(0, 2));

  test('merged hold every finished item once, in order of time, and of each card the later state', () => {
    const merged = mergeProgress(later, progress);
    expect(merged.finished.map(({ at }) => at)).toEqual(
      [...progress.finished, ...later.finished].map(({ at }) => at).sort((a, b) => a - b),
    );
    expect(merged.cards).toHaveLength(progress.cards.length);
    for (const card of later.cards) expect(merged.cards).toContainEqual(card);
  });

  test('can be merged in any order and more than once', () => {
    const sorted = ({ finished, cards }: Progress) => [
      finished,
      [...cards].sort((a, b) => `${a.subject}${a.mistake}`.localeCompare(`${b.subject}${b.mistake}`)),
    ];
    const merged = mergeProgress(progress, later);
    expect(sorted(mergeProgress(later, progress))).toEqual(sorted(merged));
    expect(sorted(mergeProgress(merged, later))).toEqual(sorted(merged));
    expect(mergeProgress(progress, progress)).toEqual(progress);
  });

  test('imported say what they brought, and twice the same file brings nothing more', () => {
    const once = importProgress(progress, writeProgress(later));
    expect(once).toMatchObject({ ok: true, message: '2 finished items were added.' });
    const twice = importProgress(once.progress, writeProgress(later));
    expect(twice).toEqual({ ok: true, progress: once.progress, message: '0 finished items were added.' });
  });
});

describe('an item and the work on it', () => {
  const attempts: readonly Attempt[] = items.map((item) => ({ ...hinted(begin(item)), wrong: [['missing-half'], []] }));

  test('are read back as they were kept', () => {
    for (const attempt of attempts) expect(attemptFrom(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
    for (const { topic, type } of topics) {
      const item =
        type === 'problem'
          ? { type, kind: topic, difficulty: 'easy', seed: 0 }
          : { type, concept: topic, seed: 0, count: 4 };
      expect(itemFrom(item)).toEqual(item);
    }
  });

  test.each([
    [{ type: 'problem', kind: 'entropy', difficulty: 'impossible', seed: 1 }],
    [{ type: 'problem', kind: 'toString', difficulty: 'easy', seed: 1 }],
    [{ type: 'problem', kind: 'entropy', difficulty: 'easy', seed: 1.5 }],
    [{ type: 'problem', kind: 'entropy', difficulty: 'easy' }],
    [{ type: 'concept', concept: 'holes', seed: 1, count: 1 }],
    [{ type: 'concept', concept: 'holes', seed: 1, count: 99 }],
    [{ type: 'concept', concept: 'entropy', seed: 1, count: 4 }],
    [{ type: 'concept', concept: 'holes', seed: 1, count: 4, including: 5 }],
    ['divergence'],
    [null],
  ])('are nothing where they are %j', (data) => {
    expect(itemFrom(data)).toBeNull();
    expect(attemptFrom({ item: data, hints: 0, wrong: [], outcome: 'open' })).toBeNull();
  });

  test.each([{ hints: 4 }, { hints: '1' }, { wrong: ['missing-half'] }, { wrong: null }, { outcome: 'won' }])(
    'are nothing with %j',
    (change) => {
      expect(attemptFrom({ ...attempts[0], ...change })).toBeNull();
    },
  );
});
