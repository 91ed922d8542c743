import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { linkOf } from '../src/notebook/keep/link.ts';
import { withBrowser, withServer } from './browser.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 5;

/** Cells, and how soon after *Run all*, in a browser that has nothing of them yet, each is to show what it computes. */
const cells = [
  { what: 'the first number', source: 'kl(normal(6, 4), normal(0, 1))', bar: 600 },
  {
    what: 'a chart',
    source: "Plot.plot({ ariaLabel: 'A line', marks: [Plot.lineY([1, 3, 2])] })",
    bar: 1000,
  },
  {
    what: '200,000 draws',
    source: 'tf.tidy(() => standardNormals(tf, randomSource(1), 200_000).square().mean().dataSync()[0])',
    bar: 1200,
  },
];
const last = { what: 'another run of a cell', source: 'performance.now()', bar: 50 };

/** Milliseconds from the press until each cell shows something, and from a second press of the last until it shows something else. */
async function round(browser: Browser, site: string): Promise<number[]> {
  const all = [...cells, last].map(({ source }, nth) => ({ id: `cell-${nth}`, kind: 'code' as const, source }));
  const link = linkOf({ title: 'Measured', sections: [{ id: 'measured', title: '', cells: all }] });
  if (!link.ok) throw new Error(link.problem);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  await page.goto(new URL(`notebook/${link.value}`, site).href, { waitUntil: 'networkidle' });
  const times = await page.evaluate(async (count) => {
    const button = (box: ParentNode, words: string): HTMLButtonElement =>
      [...box.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(words))!;
    const cell = (nth: number): Element => document.querySelectorAll('.cell-code')[nth]!;
    const shown = (nth: number): string => cell(nth).querySelector('.cell-output')?.textContent ?? '';
    const until = (isThere: () => boolean): Promise<number> => {
      const began = performance.now();
      return new Promise((seen) => {
        const look = (): void => {
          if (isThere()) seen(performance.now() - began);
          else requestAnimationFrame(look);
        };
        look();
      });
    };
    button(document, 'Run all').click();
    const first = Array.from({ length: count }, (_, nth) => until(() => shown(nth) !== ''));
    const cold = await Promise.all(first);
    const before = shown(count - 1);
    button(cell(count - 1), 'Run').click();
    return [...cold.slice(0, -1), await until(() => ![before, ''].includes(shown(count - 1)))];
  }, all.length);
  await context.close();
  return times;
}

/** How soon cells show what they compute, in the built notebook. */
export async function notebookRows(site: string): Promise<Row[]> {
  if (!existsSync(join(site, 'notebook/index.html')))
    return [{ what: 'cells', measured: `not measured: there is no notebook in ${site}, run npm run build first` }];
  const rounds = await withServer(site, (address) =>
    withBrowser(async (browser) => {
      const all: number[][] = [];
      for (let i = 0; i < ROUNDS; i++) all.push(await round(browser, address));
      return all;
    }),
  );
  return [...cells, last].map(({ what, bar }, nth) => {
    const time = median(rounds.map((times) => times[nth]!));
    return { what, measured: `${Math.round(time)} ms`, bar: `≤ ${bar} ms`, met: time <= bar };
  });
}
