import { withBrowser, withServer } from './browser.ts';
import { before, mainPages } from './before.ts';
import { median, type Row } from './table.ts';

const slowDown = 4;
const rounds = 3;

interface Load {
  /** When the largest thing in sight was painted, in milliseconds after the navigation. */
  readonly largestPaint: number;
  /** Main-thread tasks over 50 ms until the network has been idle, in milliseconds. */
  readonly tasks: readonly number[];
}

/** How the main pages open on a processor four times as slow, beside how they did; medians of interleaved rounds. */
export const firstViewRows = (site: string): Promise<Row[]> =>
  withServer(site, (url) =>
    withBrowser(async (browser) => {
      const loads = new Map<string, Load[]>(mainPages.map((path) => [path, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const path of mainPages) {
          const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
          const page = await context.newPage();
          const session = await context.newCDPSession(page);
          await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
          await page.addInitScript(() => {
            const seen = { largestPaint: 0, tasks: [] as number[] };
            Object.assign(window, { seen });
            new PerformanceObserver((list) => {
              for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
            }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => {
              for (const { duration } of list.getEntries()) seen.tasks.push(duration);
            }).observe({ type: 'longtask', buffered: true });
          });
          await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
          loads.get(path)!.push(await page.evaluate(() => (window as unknown as { seen: Load }).seen));
          await context.close();
        }
      }
      return mainPages.map((path) => ({
        what: path,
        measured: `${inWords(loads.get(path)!)}; before: ${before[path].load}`,
      }));
    }),
  );

function inWords(loads: readonly Load[]): string {
  const paint = median(loads.map(({ largestPaint }) => largestPaint));
  const count = median(loads.map(({ tasks }) => tasks.length));
  const longest = median(loads.map(({ tasks }) => Math.max(0, ...tasks)));
  const sum = median(loads.map(({ tasks }) => tasks.reduce((total, task) => total + task, 0)));
  return `LCP ${(paint / 1000).toFixed(2)} s, ${count} tasks over 50 ms, the longest ${Math.round(longest)} ms, together ${Math.round(sum)} ms`;
}
