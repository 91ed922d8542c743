import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectedOf } from '../src/judge/expected.ts';
import { generate, problemKinds } from '../src/judge/generate/index.ts';
import { kinds } from '../src/judge/kinds/index.ts';
import type { ProblemKind } from '../src/judge/problem.ts';
import { valueIn } from '../src/judge/reading/units.ts';
import { problemFrom } from '../src/judge/spec.ts';
import { withBrowser, withServer } from './browser.ts';
import { median, type Row } from './table.ts';

const ROWS = 10_000;
const ROUNDS = 3;
const SEEDS = 200;
const MOST_SECONDS = 2;

/** Right answers, wrong ones of every sort, formulas and nonsense, as a class of the notes' homework writes them. */
const answers = [
  ...['24.11', '"24,1"', '48.23', '2.04', '1/2(36+16-log(16)-1)', '34.79', '34.79 bits', '23.5', '25.50', '142.73'],
  ...['24.12', '', 'no idea', '12.06', '24.1137', '\\frac{1}{2}(51 - \\ln 16)', '47.2', '3', '-24.11', '24.5'],
];

const at = <T>(values: readonly T[], index: number): T => values[index % values.length]!;

/** One problem for all; a tenth of the answers are numbers that nobody else gave. */
const onProblem = (): string =>
  ['student,answer', ...indices((i) => `s${i},${i % 10 === 3 ? (20 + i / 1000).toFixed(3) : at(answers, i)}`)].join(
    '\n',
  );

/** A problem of its own for every student: half of the answers right, four in ten with a mistake, one in ten a guess. */
const onParameters = (): string =>
  [
    'student,q mean,q sd,answer',
    ...indices((i) => {
      const [mean, sd] = [(i % 997) / 100, 1.05 + (i % 89) / 20];
      const right = (mean * mean + sd * sd - 1 - 2 * Math.log(sd)) / 2;
      const given = [right, right, right, right, right, 2 * right, right / Math.LN2, right + 0.5, right + Math.log(sd)];
      return `s${i},${mean},${sd.toFixed(2)},${at([...given, 1.37 * right], i).toPrecision(5)}`;
    }),
  ].join('\n');

/** Made problems of a kind, from a column of seeds: half of the answers right, the others by a factor off. */
const onSeeds = (kind: ProblemKind): string => {
  const values = Array.from({ length: SEEDS }, (_, seed) =>
    valueIn(kinds[kind].unit, expectedOf(problemFrom(generate({ kind, difficulty: 'easy', seed })))),
  );
  return [
    'student,seed,answer',
    ...indices((i) => `s${i},${i % SEEDS},${(at(values, i) * (i % 2 === 0 ? 1 : 1 + (i % 977) / 300)).toPrecision(5)}`),
  ].join('\n');
};

const indices = (line: (i: number) => string): string[] => Array.from({ length: ROWS }, (_, i) => line(i));

/** Seconds from the button to the verdicts, and the longest task of the page's own thread until they are shown. */
async function gradeOnce(page: Page, table: string): Promise<{ seconds: number; longest: number }> {
  const file = { name: 'class.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByRole('button', { name: 'Try an example' }).click({ trial: true });
  await page.locator('input[type=file]').setInputFiles(file);
  const button = page.getByRole('button', { name: /^Grade 10\D000 answers/ });
  await button.waitFor();
  await page.evaluate(() => {
    const seen: number[] = [0];
    const outcome = document.querySelector('.class-outcome')!;
    const start = performance.now();
    const done = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (outcome.textContent.includes('graded')) resolve((performance.now() - start) / 1000);
      }).observe(outcome, { childList: true, characterData: true, subtree: true });
    });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.push(duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { grading: { seen, done } });
  });
  await button.click();
  return page.evaluate(async () => {
    const { seen, done } = (window as unknown as { grading: { seen: number[]; done: Promise<number> } }).grading;
    const seconds = await done;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { seconds, longest: Math.max(...seen) };
  });
}

/** What it takes to grade a class of 10,000 on the built page, in headless Chromium. */
export async function gradingRows(site: string): Promise<Row[]> {
  const what = `${ROWS.toLocaleString('en')} answers, one problem`;
  if (!existsSync(join(site, 'homework/class/index.html'))) {
    return [{ what, measured: `not measured: there is no class page in ${site}, run npm run build first` }];
  }
  return withServer(site, (url) =>
    withBrowser(async (browser) => {
      const measure = async (table: string, query = ''): Promise<{ seconds: number; longest: number }> => {
        const rounds: { seconds: number; longest: number }[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
          await page.goto(new URL(`homework/class/${query}`, url).href, { waitUntil: 'networkidle' });
          rounds.push(await gradeOnce(page, table));
          await page.close();
        }
        return {
          seconds: median(rounds.map(({ seconds }) => seconds)),
          longest: median(rounds.map(({ longest }) => longest)),
        };
      };
      const [one, many] = [await measure(onProblem()), await measure(onParameters())];
      const ofKinds: Row[] = [];
      for (const { kind, name } of problemKinds) {
        const { seconds } = await measure(onSeeds(kind), `?homework.v=2&homework.kind=${kind}`);
        ofKinds.push({
          what: `${ROWS.toLocaleString('en')} answers, ${SEEDS} made problems: ${name}`,
          measured: `${seconds.toFixed(2)} s`,
        });
      }
      return [
        {
          what,
          measured: `${one.seconds.toFixed(2)} s`,
          bar: `≤ ${MOST_SECONDS} s`,
          met: one.seconds <= MOST_SECONDS,
        },
        { what: `${ROWS.toLocaleString('en')} answers, a problem for each`, measured: `${many.seconds.toFixed(2)} s` },
        ...ofKinds,
        {
          what: 'longest task of the page until they are shown',
          measured: one.longest === 0 ? 'none over 50 ms' : `${Math.round(one.longest)} ms`,
        },
      ];
    }),
  );
}
