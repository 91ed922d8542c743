import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptOf, concepts } from '../../../../src/judge/concepts/index.ts';
import { difficulties, problemKinds } from '../../../../src/judge/generate/lists.ts';
import { questionOf, specOf, type Item } from '../../../../src/judge/practice/index.ts';
import { itemFrom, queryWith, titleOf, withSeed } from '../../../../src/apps/homework/practice/item-address.ts';
import { dueInWords, tallyInWords } from '../../../../src/apps/homework/practice/words.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const items: fc.Arbitrary<Item> = fc.oneof(
  fc.record({
    type: fc.constant('problem' as const),
    kind: fc.constantFrom(...problemKinds.map(({ kind }) => kind)),
    difficulty: fc.constantFrom(...difficulties.map(({ difficulty }) => difficulty)),
    seed: seeds,
  }),
  fc.record({
    type: fc.constant('concept' as const),
    concept: fc.constantFrom(...concepts.map(({ id }) => id)),
    seed: seeds,
    count: fc.integer({ min: 2, max: 6 }),
  }),
);

describe('an item in the address', () => {
  test('is read back as it was, beside whatever else the address holds', () => {
    fc.assert(
      fc.property(items, (item) => {
        const query = queryWith(item, '?lang=en');
        expect(itemFrom(query)).toEqual({ item, problems: [] });
        expect(new URLSearchParams(query).get('lang')).toBe('en');
        expect(itemFrom(queryWith(withSeed(item, 3), query)).item).toEqual({ ...item, seed: 3 });
      }),
    );
  });

  test('keeps the statement that must be among them', () => {
    const [statement] = conceptOf('holes').statements;
    const item: Item = { type: 'concept', concept: 'holes', seed: 2, count: 3, including: statement!.id };
    expect(itemFrom(queryWith(item)).item).toEqual(item);
    expect(questionOf(item).statements.map(({ id }) => id)).toContain(statement!.id);
  });

  test('is always one that can be made, with a sentence for what was wrong', () => {
    expect(itemFrom('?seed=3')).toEqual({ item: null, problems: [] });
    const garbled = itemFrom('?practice.v=1&practice.subject=poker&practice.seed=-1&practice.difficulty=easy');
    expect(garbled.problems).toHaveLength(2);
    expect(garbled.item).toMatchObject({ kind: 'divergence', seed: 1 });
    const tooMany = itemFrom('?practice.v=1&practice.subject=holes&practice.seed=1&practice.count=50').item;
    expect(tooMany?.type === 'concept' && questionOf(tooMany).statements).toHaveLength(
      conceptOf('holes').statements.length,
    );
    const newer = itemFrom('?practice.v=7&practice.subject=elbo');
    expect(newer.problems[0]).toContain('version');
    expect(newer.item?.type === 'problem' && specOf(newer.item)).toBeTruthy();
  });

  test('has a title', () => {
    expect(titleOf({ type: 'problem', kind: 'elbo', difficulty: 'hard', seed: 1 })).toBe('ELBO, hard');
    expect(titleOf({ type: 'concept', concept: 'collapse', seed: 1, count: 4 })).toBe(conceptOf('collapse').title);
  });
});

test('the time until a mistake comes back is said in words', () => {
  const minute = 60_000;
  const said = [0, 1, 10 * minute, 59.5 * minute, 90 * minute, 24 * 60 * minute, 61 * 60 * minute].map((due) =>
    dueInWords(due, 0),
  );
  expect(said).toEqual(['now', 'in 1 minute', 'in 10 minutes', 'in 60 minutes', 'in 2 hours', 'in 1 day', 'in 3 days']);
  expect(dueInWords(5, 10)).toBe('now');
});

test('the tally is said in words', () => {
  expect(tallyInWords({ finished: 0, right: 0, firstTry: 0 })).toBe('Nothing finished yet.');
  expect(tallyInWords({ finished: 1, right: 0, firstTry: 0 })).toBe('1 finished, none right yet.');
  expect(tallyInWords({ finished: 3, right: 2, firstTry: 1 })).toContain('3 finished, 2 right, 1 of them');
});
