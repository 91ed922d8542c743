import type { Locator, Page } from '@playwright/test';
import { readAnswer } from '../../src/judge/reading/read-answer.ts';
import { expect, test } from './fixtures.ts';
import { answerField } from './homework-page.ts';

const divergence = 'kind=divergence&homework.family=normal&homework.qMean=6&homework.qSpread=4';

/** Where an answer is typed: the page, the part of it that holds the field, and what must be done before. */
const places: readonly {
  readonly name: string;
  readonly address: string;
  readonly within?: string;
  readonly begin?: (page: Page) => Promise<void>;
}[] = [
  { name: "a chapter's exercise", address: 'divergence/#variance-exercise', within: '#variance-exercise' },
  { name: 'homework', address: 'homework/' },
  { name: 'practice', address: 'homework/practice/?practice.v=1&practice.subject=divergence&practice.seed=7' },
  {
    name: 'an exam',
    address: 'homework/exam/?exam.v=1&exam.seed=12&exam.count=1&exam.kinds=divergence&exam.concepts=no',
    begin: (page) => page.getByRole('button', { name: /^Start/ }).click(),
  },
  {
    name: 'an embed',
    address: `embed/homework/?homework.v=2&homework.${divergence}&homework.pMean=0&homework.pSpread=1`,
  },
];

const answers = ['0.3681', '-1.25', '1/25', '48.23 bits'] as const;

/** Whether the echo is of what was read. */
type Heard = (echo: Locator, read: { readonly tex: string; readonly words: string }) => Promise<void>;

const inWords: Heard = (echo, { words }) => expect(echo.locator('.scrolling-tex')).toHaveText(words);
/** A formula has its TeX beside it; a number that is its own words may stand as it is. */
const asFormula: Heard = async (echo, { tex, words }) => {
  const shown = async () => (await echo.locator('annotation, .scrolling-tex:not(:has(.katex))').textContent())!;
  await expect.poll(async () => (await shown()).replace(/ = .*$/, '')).toBe(tex === words ? words : tex);
};

async function typeAndRead(page: Page, place: (typeof places)[number], heard: Heard): Promise<void> {
  await page.goto(place.address);
  await place.begin?.(page);
  const part = page.locator(place.within ?? 'body');
  const field = answerField(part);
  await expect(field).toBeEnabled();
  const echo = part.locator('.echo');
  for (const answer of answers) {
    await field.fill('');
    for (const [index, key] of [...answer].entries()) {
      await field.press(key === ' ' ? 'Space' : key);
      const typed = answer.slice(0, index + 1);
      const reading = readAnswer(typed, { unit: 'nats' });
      if (reading.readable) await heard(echo, reading.echo);
      else await expect(echo).toHaveText(`Not readable yet. ${reading.message}`);
    }
  }
}

const katex = /\/katex[^/]*\.js$/;

for (const place of places)
  test(`in ${place.name} the line under the field is of what stands in it, at every key`, async ({ page }) => {
    await typeAndRead(page, place, asFormula);
  });

// What writes it is the same everywhere; a chapter fetches it with the exercise, the homework page with itself.
for (const place of places.slice(0, 2)) {
  test(`in ${place.name} it is so in words while KaTeX is on its way`, async ({ page }) => {
    await page.route(katex, () => undefined);
    await typeAndRead(page, place, inWords);
  });

  test(`in ${place.name} it is so in words where KaTeX cannot be had`, async ({ unwatched: page }) => {
    await page.route(katex, (route) => route.abort());
    await typeAndRead(page, place, inWords);
  });
}
