import { afterEach, describe, expect, test } from 'vitest';
import { checkDerivation, type CheckedLine } from '../../../src/claims/derivation-check.ts';
import { defaultsOf, derivationAt } from '../../../src/claims/derivation.ts';
import { defaultSubject, type Subject } from '../../../src/models/toy-vae/index.ts';
import { createSubjectModel, ownName, type Evaluate } from '../../../src/book/derivation/subject-model.ts';
import { forgetReaderModel, keepReaderModel, subjectOf } from '../../../src/toy/reader-model/index.ts';
import { readSettings } from '../../../src/kit/settings/url-state.ts';
import twoWays from '../../claims/two-ways-to-the-gap.ts';
import { trainedModel } from '../../toy/reader-model/fixtures.ts';

const { parameters } = twoWays;
const checked = checkDerivation(derivationAt(twoWays, defaultSubject), defaultsOf(twoWays));
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A worker whose answers wait until they are let go. */
function slowWorker(): { evaluate: Evaluate; asked: Subject[]; release: () => Promise<void> } {
  const asked: Subject[] = [];
  const waiting: (() => void)[] = [];
  const evaluate: Evaluate = (place, subject) => {
    asked.push(subject);
    return new Promise((resolve) =>
      waiting.push(() => resolve(checkDerivation(derivationAt(twoWays, subject), place))),
    );
  };
  const release = (): Promise<void> => {
    waiting.shift()?.();
    return settled();
  };
  return { evaluate, asked, release };
}

const model = (evaluate: Evaluate) => {
  const made = createSubjectModel({ parameters, checked }, evaluate);
  made.start();
  return made;
};
const numbers = (lines: readonly CheckedLine[]) => lines.map(({ value }) => value);

afterEach(forgetReaderModel);

describe('a derivation about the toy VAE', () => {
  test('shows the lines of the build and asks no worker until the reader moves something', async () => {
    const worker = slowWorker();
    const { lines, place, waiting, settings } = model(worker.evaluate);
    settings.load({ ...settings.values.value });
    await settled();
    expect(worker.asked).toHaveLength(0);
    expect(lines.value).toBe(checked);
    expect(waiting.value).toBe(false);
    expect(place.value).toBe('the book’s model, image 1 and the encoder’s $q$, with $s = 1$');
  });

  test('changes all its lines at once, and says truly until then where they stand', async () => {
    const worker = slowWorker();
    const { lines, place, waiting, summary, settings } = model(worker.evaluate);
    settings.set({ image: 4, [ownName('share')]: 0.5 });
    expect(waiting.value).toBe(true);
    expect(lines.value).toBe(checked);
    expect(place.value).toContain('image 1');
    await worker.release();
    const expected = checkDerivation(derivationAt(twoWays, subjectOf(settings.values.value)), { share: 0.5 });
    expect(numbers(lines.value)).toEqual(numbers(expected));
    expect(waiting.value).toBe(false);
    expect(summary.value).toMatch(
      /^At the book’s model, image 5 and the encoder’s \$q\$, with \$s = 0.5\$, all 3 lines hold, from /,
    );
  });

  test('asks for the last of many moves, and for none in between', async () => {
    const worker = slowWorker();
    const { lines, settings } = model(worker.evaluate);
    for (const qShift1 of [0.1, 0.2, 0.3, 0.4]) settings.set({ qShift1 });
    await worker.release();
    await worker.release();
    expect(worker.asked.map(({ q }) => q.mean[0]! - defaultSubject.q.mean[0]!)).toEqual([
      expect.closeTo(0.1, 12),
      expect.closeTo(0.4, 12),
    ]);
    expect(numbers(lines.value)).not.toEqual(numbers(checked));
  });

  test('needs no worker to come back to where it began', async () => {
    const worker = slowWorker();
    const { lines, settings } = model(worker.evaluate);
    settings.set({ qScale: 2 });
    await worker.release();
    settings.reset();
    await settled();
    expect(worker.asked).toHaveLength(1);
    expect(lines.value).toBe(checked);
  });

  test('follows the reader’s model while that is chosen', async () => {
    const worker = slowWorker();
    const { settings } = model(worker.evaluate);
    keepReaderModel(trainedModel(1));
    settings.set({ model: 'yours' });
    await worker.release();
    keepReaderModel(trainedModel(2));
    await worker.release();
    expect(worker.asked.map(({ parameters: given }) => given)).toEqual([
      trainedModel(1).parameters,
      trainedModel(2).parameters,
    ]);
  });

  test('keeps its lines when they cannot be evaluated, says why, and tries again at the next move', async () => {
    let broken = true;
    const { lines, place, notice, waiting, settings } = model(async (at, subject) => {
      if (broken) throw new Error('The browser did not start a worker.');
      return checkDerivation(derivationAt(twoWays, subject), at);
    });
    settings.set({ image: 1 });
    await settled();
    expect(notice.value).toBe(
      'These lines could not be evaluated anew, so they stay as they were. The browser did not start a worker.',
    );
    expect(lines.value).toBe(checked);
    expect(place.value).toContain('image 1 ');
    expect(waiting.value).toBe(false);
    broken = false;
    settings.set({ image: 2 });
    await settled();
    expect(notice.value).toBeUndefined();
    expect(place.value).toContain('image 3');
  });

  test('has its own numbers beside the subject’s settings in a link', () => {
    const { settings } = model(slowWorker().evaluate);
    const params = new URLSearchParams('gap.image=notes&gap.own.share=0.25&gap.qScale=9');
    const { values, problems } = readSettings(settings.table, { prefix: 'gap', version: 1 }, params, 'derivation');
    expect(values[ownName('share')]).toBe(0.25);
    expect(problems).toEqual([expect.stringContaining('“9” is too large')]);
  });
});
