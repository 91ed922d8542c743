import { describe, expect, it } from 'vitest';
import type { CheckedClaim } from '../../../src/claims/check.ts';
import { checkModel } from '../../../src/book/verify/model.ts';
import type { Checker } from '../../../src/book/verify/checker.ts';

const result = (verdict: 'agrees' | 'fails'): CheckedClaim => ({
  exact: { value: 1, error: 0 },
  witness: { value: 1, error: 0 },
  live: null,
  liveMethod: null,
  z: null,
  rejections: [],
  verdict,
  faults: verdict === 'agrees' ? [] : ['It is wrong.'],
  milliseconds: 10,
});

interface Fake extends Checker {
  asked: [string, number][];
  closed: boolean;
}

/** A checker that answers at once, but for the ids that fail, that break it, or that it never answers. */
function fakeChecker(behaviour: Record<string, 'fails' | 'breaks' | 'hangs'> = {}): Fake {
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  const fake: Fake = {
    asked: [],
    closed: false,
    async check(id, seed) {
      fake.asked.push([id, seed]);
      if (behaviour[id] === 'breaks') throw new Error('The checks could not be loaded.');
      if (behaviour[id] === 'hangs') return stopped.promise;
      return result(behaviour[id] === 'fails' ? 'fails' : 'agrees');
    },
    close() {
      fake.closed = true;
      stopped.reject(new Error('The checks were stopped.'));
    },
  };
  return fake;
}

const numbers = ['a/x.one', 'a/x.two', 'a/x.one'];

describe('a run of checks', () => {
  it('starts nothing until it is asked to', () => {
    const model = checkModel(numbers, () => Promise.reject(new Error('connected')));
    expect(model.phase.value).toBe('idle');
    expect([model.checked.value, model.total]).toEqual([0, 3]);
  });

  it('checks each claim once, with the seed, and counts every place that states it', async () => {
    const fake = fakeChecker();
    const model = checkModel(numbers, async () => fake, 7);
    await model.run();
    expect(fake.asked).toEqual([
      ['a/x.one', 7],
      ['a/x.two', 7],
    ]);
    expect(fake.closed).toBe(true);
    expect([model.phase.value, model.checked.value, model.failed.value, model.milliseconds.value]).toEqual([
      'finished',
      3,
      [],
      20,
    ]);
  });

  it('goes on after a claim that fails, and names it', async () => {
    const model = checkModel(numbers, async () => fakeChecker({ 'a/x.one': 'fails' }));
    await model.run();
    expect([model.phase.value, model.failed.value]).toEqual(['finished', ['a/x.one']]);
  });

  it('says why it broke off, and can be tried again with the same seed', async () => {
    const checkers = [fakeChecker({ 'a/x.two': 'breaks' }), fakeChecker()];
    const [broken] = checkers;
    const model = checkModel(numbers, async () => checkers.shift()!);
    await model.run();
    expect([model.phase.value, model.problem.value]).toEqual(['broken', 'The checks could not be loaded.']);
    expect(broken?.closed).toBe(true);
    await model.run();
    expect([model.phase.value, model.problem.value, model.ranWith.value]).toEqual(['finished', null, 1]);
  });

  it('says why it could not start', async () => {
    const model = checkModel(numbers, () => Promise.reject(new Error('There is no network.')));
    await model.run();
    expect([model.phase.value, model.problem.value]).toEqual(['broken', 'There is no network.']);
  });

  it('stops at once in the middle of a check, and keeps what it found', async () => {
    const fake = fakeChecker({ 'a/x.two': 'hangs' });
    const model = checkModel(numbers, async () => fake);
    const running = model.run();
    await expect.poll(() => model.checked.value).toBe(2);
    model.stop();
    await running;
    expect([model.phase.value, model.checked.value, model.problem.value, fake.closed]).toEqual([
      'stopped',
      2,
      null,
      true,
    ]);
  });

  it('stopped before its checker is there closes the checker when it comes', async () => {
    const fake = fakeChecker();
    const coming = Promise.withResolvers<Checker>();
    const model = checkModel(numbers, () => coming.promise);
    const running = model.run();
    model.stop();
    coming.resolve(fake);
    await running;
    expect([model.phase.value, fake.closed, fake.asked]).toEqual(['stopped', true, []]);
  });

  it('runs again with the next seed, or with the one that was typed', async () => {
    const fakes: Fake[] = [];
    const model = checkModel(['a/x.one'], async () => {
      const fake = fakeChecker();
      fakes.push(fake);
      return fake;
    });
    await model.run();
    await model.runAgain();
    model.seedText.value = '40';
    await model.runAgain();
    expect(fakes.map(({ asked }) => asked[0]?.[1])).toEqual([1, 2, 40]);
    expect(model.seedText.value).toBe('40');
  });

  it.each(['', '1,5', '-1', '1e400', '0.5', 'seven', '9007199254740993'])(
    'does not run with the seed “%s”',
    async (text) => {
      const model = checkModel(numbers, () => Promise.reject(new Error('connected')));
      model.seedText.value = text;
      await model.run();
      expect(model.phase.value).toBe('idle');
      expect(model.seed.value).toMatchObject({
        ok: false,
        problem: expect.stringContaining('type a whole number from 0 to'),
      });
    },
  );

  it('after it broke off, goes on with the same seed where it stopped, and keeps what it had found', async () => {
    const checkers = [fakeChecker({ 'a/x.two': 'breaks' }), fakeChecker()];
    const [, second] = checkers;
    const model = checkModel(numbers, async () => checkers.shift()!);
    await model.run();
    expect(model.checked.value).toBe(2);
    await model.run();
    expect([model.phase.value, model.checked.value, second?.asked]).toEqual(['finished', 3, [['a/x.two', 1]]]);
  });

  it('after it broke off, starts afresh with another seed', async () => {
    const checkers = [fakeChecker({ 'a/x.two': 'breaks' }), fakeChecker()];
    const [, second] = checkers;
    const model = checkModel(numbers, async () => checkers.shift()!);
    await model.run();
    model.seedText.value = '8';
    await model.run();
    expect(second?.asked).toEqual([
      ['a/x.one', 8],
      ['a/x.two', 8],
    ]);
  });

  it('puts the marks of the last run back when the next one never gets an answer', async () => {
    const checkers = [fakeChecker({ 'a/x.two': 'fails' }), fakeChecker({ 'a/x.one': 'breaks' }), fakeChecker()];
    const [, , third] = checkers;
    const model = checkModel(numbers, async () => checkers.shift()!);
    await model.run();
    await model.runAgain();
    expect([model.phase.value, model.checked.value, model.failed.value]).toEqual(['broken', 3, ['a/x.two']]);
    await model.run();
    expect([model.phase.value, model.failed.value]).toEqual(['finished', []]);
    expect(third?.asked.map(([, seed]) => seed)).toEqual([2, 2]);
  });

  it('says that it refused a seed, until it runs with one that it can read', async () => {
    const model = checkModel(numbers, async () => fakeChecker());
    await model.run();
    model.seedText.value = '1,5';
    await model.runAgain();
    expect([model.refused.value, model.checked.value]).toEqual([true, 3]);
    model.seedText.value = '5';
    await model.runAgain();
    expect([model.refused.value, model.ranWith.value]).toEqual([false, 5]);
  });
});
