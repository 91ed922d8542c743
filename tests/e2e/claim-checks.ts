import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** How long a run of the checks may take: seconds on an idle machine, and minutes on a busy one. */
export const duringRun = { timeout: 240_000 };
/** How long a test of such runs may take. */
export const runTimeout = 300_000;

export const chapter = './divergence/';
export const verify = './verify/';

export const statements = (page: Page) => page.locator('data.claim');

export async function checkChapter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check this chapter' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible(duringRun);
}

/** Puts a worker in place that answers at once, and finds one claim wrong, or none. */
export async function answerAtOnce(page: Page, wrong = 'none'): Promise<void> {
  await page.evaluate((failing) => {
    /** A question of a claim, or, without arguments, whether the worker gives a sign. */
    interface Call {
      id: string;
      argumentList?: [{ value: string }];
    }
    const answer = (id: string) => ({
      exact: { value: 1, error: 0 },
      witness: null,
      live: null,
      liveMethod: null,
      z: null,
      rejections: [],
      verdict: id === failing ? 'fails' : 'agrees',
      faults: id === failing ? ['The exact value is 1, but the witness found 2.'] : [],
      milliseconds: 1,
    });
    Object.assign(window, {
      Worker: class extends EventTarget {
        postMessage({ id, argumentList }: Call) {
          const data = { id, type: 'RAW', value: argumentList && answer(argumentList[0].value) };
          setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
        }
        terminate() {}
      },
    });
  }, wrong);
}
