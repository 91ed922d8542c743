import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withBrowser, withServer } from './browser.ts';
import type { Row } from './table.ts';

const LONGEST_MS = 50;
const SECONDS = 6;

/** Tasks over 50 ms on the main thread of the built lab, while it trains; not those of its loading. */
export async function longTaskRows(site: string): Promise<Row[]> {
  const what = `main-thread tasks over ${LONGEST_MS} ms in ${SECONDS} s of training in the lab`;
  if (!existsSync(join(site, 'lab/index.html'))) {
    return [{ what, measured: `not measured: there is no lab in ${site}, run npm run build first` }];
  }
  const { tasks, steps } = await withServer(site, (url) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(new URL('lab/', url).href);
      const train = page.getByRole('button', { name: /^(▶︎ )?(Train|Go on)/ }).first();
      await train.click({ trial: true });
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1000);
      await page.evaluate(() => {
        const seen: number[] = [];
        Object.assign(window, { longTasks: seen });
        new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.push(duration))).observe({
          type: 'longtask',
        });
      });
      await train.click();
      await page.waitForTimeout(SECONDS * 1000);
      const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
      const steps = await page.locator('.train-count output').first().textContent();
      return { tasks, steps };
    }),
  );
  const longest = tasks.length === 0 ? '' : `, the longest ${Math.round(Math.max(...tasks))} ms`;
  return [{ what, measured: `${tasks.length}${longest} (at step ${steps})`, bar: 'none', met: tasks.length === 0 }];
}
