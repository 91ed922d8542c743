import { describe, expect, test } from 'vitest';
import {
  createBankModel,
  fileName,
  firstRequest,
  namespace,
  sizeInWords,
  table,
  type State,
} from '../../src/apps/homework/bank/model.ts';
import { previewedWhole } from '../../src/apps/homework/bank/previewed.ts';
import * as tools from '../../src/apps/homework/bank/tools.ts';
import { initialValues, readSettings, writeSettings } from '../../src/kit/settings/url-state.ts';

const built = previewedWhole(firstRequest);
const create = (fetchTools = () => Promise.resolve(tools)) => createBankModel(fetchTools, built);

const state = (change: Partial<State>): State => ({ ...initialValues(table), ...change });

describe('the page of question banks', () => {
  test('restores every setting from its link, and says what a link gets wrong', () => {
    const values = state({ title: 'A & B', kinds: ['elbo', 'iwae'], difficulty: 'hard', seed: 9, count: 50 });
    const params = new URLSearchParams();
    writeSettings(table, namespace, values, params);
    expect(readSettings(table, namespace, new URLSearchParams(params.toString()))).toEqual({ values, problems: [] });
    const { values: kept, problems } = readSettings(
      table,
      namespace,
      new URLSearchParams('bank.v=1&bank.kinds=elbo.astrology&bank.count=51'),
    );
    expect(kept).toEqual(initialValues(table));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('“astrology” is not a choice. For the kinds of problem, choose among divergence');
  });

  test('takes kinds in and out, in the order of the book', async () => {
    const model = create();
    model.toggle('iwae');
    model.toggle('entropy');
    model.toggle('divergence');
    expect(model.settings.values.value.kinds).toEqual(['entropy', 'iwae']);
    expect(model.size.value).toBe(10);
    expect(new Set((await model.bank()).items.map(({ id }) => id.replace(/-easy-\d+$/, '')))).toEqual(
      new Set(['entropy', 'iwae']),
    );
  });

  test('previews the first questions of the bank, and all on demand until something else is chosen', async () => {
    const model = create();
    model.settings.set({ count: 12, seed: 3 });
    const { items } = await model.bank();
    expect(items).toHaveLength(12);
    const previewed = () => model.preview.value.map(({ id, spec }) => ({ id, spec }));
    expect(previewed()).toEqual(items.slice(0, 10));
    model.showAll();
    expect(previewed()).toEqual(items);
    model.settings.set({ seed: 4 });
    expect(model.preview.value).toHaveLength(10);
    model.settings.set({ kinds: [] });
    expect([model.preview.value, model.size.value]).toEqual([[], 0]);
  });

  test('shows the questions of the build until others are chosen, and works the same ones out in the page', async () => {
    const model = create();
    expect(model.preview.value).toBe(built);
    model.settings.set({ seed: 3 });
    expect([model.preview.value, model.isPending.value]).toEqual([built, true]);
    await model.loadTools();
    expect(model.isPending.value).toBe(false);
    expect(model.preview.value[0]?.id).toBe('divergence-easy-3');
    model.settings.reset();
    expect(model.preview.value.map((item) => model.question(item))).toEqual(built.map(({ question }) => question));
  });

  test('keeps what it shows where the tools cannot be loaded, writes no file, and recovers', async () => {
    let online = false;
    const model = create(() => (online ? Promise.resolve(tools) : Promise.reject(new Error('offline'))));
    model.settings.set({ seed: 3 });
    await expect(model.bank()).rejects.toThrow();
    expect([model.preview.value, model.toolsFailed.value]).toEqual([built, true]);
    online = true;
    expect((await model.bank()).items[0]?.id).toBe('divergence-easy-3');
    expect(model.toolsFailed.value).toBe(false);
  });

  test.each<[Partial<State>, string, string]>([
    [{ count: 1 }, '1 question: KL divergence.', 'elbook-divergence-easy-1'],
    [{ count: 5, seed: 8 }, '5 questions: KL divergence.', 'elbook-divergence-easy-8'],
    [{ kinds: ['elbo', 'iwae'], count: 3 }, '6 questions: 2 kinds, 3 variants of each.', 'elbook-mixed-easy-1'],
    [{ kinds: [] }, 'Choose at least one kind of problem.', 'elbook-mixed-easy-1'],
  ])('says how large the bank is: %j', (change, sentence, name) => {
    expect(sizeInWords(state(change))).toBe(sentence);
    expect(fileName(state(change))).toBe(name);
  });
});
