import { expect, test } from 'vitest';
import * as judge from '../../../../src/answer/judge-code.ts';
import { taughtOf } from '../../../../src/judge/kinds/lessons.ts';
import { first } from '../../../../src/apps/homework/practice/first.ts';
import { itemFrom } from '../../../../src/apps/homework/practice/item-address.ts';
import { createPractice } from '../../../../src/apps/homework/practice/model.ts';
import { createOpening, type Opened } from '../../../../src/apps/homework/practice/opening.ts';
import { deskKey } from '../../../../src/apps/homework/practice/places.ts';
import { forbidden, memory } from './memory.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page that is opened at this address, with what can be said of its fetching. */
const page = ({ query = '', storage = memory() as ReturnType<typeof memory> | null, online = true } = {}) => {
  const network = { online, fetches: 0 };
  const store = (): ReturnType<typeof memory> => storage ?? forbidden();
  const fetchOpened = async (): Promise<Opened> => {
    network.fetches += 1;
    if (!network.online) throw new TypeError('Failed to fetch');
    const model = createPractice({
      fetchTaught: (kind) => Promise.resolve(taughtOf({ kind })),
      fetchJudge: () => Promise.resolve(judge),
      storage: store,
      now: () => Date.UTC(2026, 0, 5, 9),
      newSeed: () => 101,
    });
    const { item, problems } = itemFrom(query === '' ? first.query : query);
    await model.arrive(item);
    return { model, linkProblems: problems };
  };
  const opening = createOpening(first, { fetchOpened, storage: store });
  opening.arrive(query);
  return { opening, network, model: () => opening.model.value };
};

test('A newcomer is shown what was built, and nothing is fetched before something is done', async () => {
  const storage = memory();
  const { opening, network, model } = page({ storage });
  await settled();
  expect(network.fetches).toBe(0);
  expect([opening.isNewcomer.value, opening.isOpen.value]).toEqual([true, true]);
  expect(storage.getItem(deskKey)).toBe(first.deskText);
  const shown = () => {
    const { work, task, title, query, chosen, difficulty, summary, topics, exportText } = model();
    const values = [work, task, title, query, chosen, difficulty].map((signal) => signal.value);
    return [values, summary.value, topics, exportText()];
  };
  const before = shown();
  await opening.load();
  expect(shown()).toEqual(before);
  expect(opening.isNewcomer.value).toBe(true);
});

test('What is done before the model is here is done once it is, in order', async () => {
  const { network, model } = page();
  const { work } = model();
  model().type('24.');
  model().type('24.1');
  expect(work.value.answer).toBe('24.1');
  model().hint();
  model().hint();
  await model().check();
  expect(network.fetches).toBe(1);
  expect(model().work.value.attempt.hints).toBe(2);
  expect(model().work.value).toMatchObject({ answer: '24.1', checked: true });
  expect(model().judgement.value?.verdict).toBe('incorrect');
});

test('The next item is another one, also as the first thing that is done', async () => {
  const { model } = page();
  await model().next();
  await settled();
  expect(model().query.value).not.toBe(first.query);
});

test('A choice that is made in two steps before the model is here counts as a whole', async () => {
  const { opening, network, model } = page({ online: false });
  void model().choose({ chosen: [] });
  expect(model().chosen.value).toEqual([]);
  void model().choose({ chosen: ['collapse'] });
  void model().choose({ difficulty: 'hard' });
  await settled();
  network.online = true;
  await opening.load();
  expect([model().chosen.value, model().difficulty.value]).toEqual([['collapse'], 'hard']);
  expect(model().title.value).toBe('What posterior collapse is');
});

test('Where the model cannot be had, it is said once it is needed, and what was typed is there when it can', async () => {
  const { opening, network, model } = page({ online: false });
  await opening.prepare();
  expect([network.fetches, opening.failed.value]).toEqual([1, false]);
  model().type('24.1');
  await model().check();
  expect([opening.failed.value, opening.isOpen.value, model().work.value.answer]).toEqual([true, true, '24.1']);
  network.online = true;
  await opening.load();
  expect(opening.failed.value).toBe(false);
  expect(model().work.value).toMatchObject({ answer: '24.1', checked: false });
  await model().check();
  expect(model().judgement.value?.verdict).toBe('incorrect');
});

test('A link, what is kept, and a browser that keeps nothing are seen to at once; until then nothing can be done', async () => {
  const kept = memory();
  kept.setItem(deskKey, first.deskText);
  const linked = page({ query: '?practice.v=1&practice.subject=entropy&practice.seed=3' });
  const pages = [linked, page({ storage: kept }), page({ storage: null })];
  const asTheyStand = () => pages.map(({ opening, network }) => [network.fetches, opening.isOpen.value]);
  expect(asTheyStand()).toEqual(pages.map(() => [1, false]));
  await settled();
  expect(asTheyStand()).toEqual(pages.map(() => [1, true]));
  expect(linked.model().title.value).toBe('Entropy, easy');
});

test('A newcomer who may keep nothing is told, and a link of other things makes nobody known', async () => {
  const { model } = page({ storage: null });
  await settled();
  expect(model().problem.value).toContain('keeps nothing');
  expect(page({ query: '?lang=en' }).opening.isNewcomer.value).toBe(true);
});
