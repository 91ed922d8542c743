import type { Page } from '@playwright/test';
import { type Item } from '../../src/judge/practice/index.ts';
import { queryWith } from '../../src/apps/homework/practice/item-address.ts';
import { nameOf } from '../../src/apps/homework/exam/settings.ts';
import { answerAtOnce, duringRun, runTimeout, verify } from './claim-checks.ts';
import { expect, test } from './fixtures.ts';
import { FigurePage } from './figure-page.ts';
import { LabPage } from './lab-page.ts';

/** What a translator leaves alone, and one that heeds no mark. */
const translators = {
  'that heeds the marks': '[translate="no"], .notranslate, script, style',
  'that heeds none': 'script, style',
};

/** Does what the translation of a browser does: takes each text out, and puts an element with its own words in the place. */
const translate = (page: Page, left: string): Promise<number> =>
  page.evaluate((untouched) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const taken = texts.filter(({ data, parentElement }) => data.trim() !== '' && !parentElement!.closest(untouched));
    for (const text of taken) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild!.textContent = text.data;
      text.replaceWith(outer);
    }
    return taken.length;
  }, left);

for (const [translator, left] of Object.entries(translators))
  test.describe(`under a translator ${translator}`, () => {
    test('a figure that is changed says its new numbers', async ({ page }) => {
      const figure = new FigurePage(page, 'kl-explorer');
      await figure.open();
      expect(await translate(page, left)).toBeGreaterThan(10);
      await figure.field('mean of q').fill('2');
      await figure.field('mean of q').press('Enter');
      await expect(figure.reading('DKL(q ∥ p)')).toHaveText('2.3100');
    });

    test('the lab trains, pauses and says where it is', async ({ page }) => {
      const lab = new LabPage(page, 'lab');
      await lab.open();
      const [note, evidence] = [await lab.note.innerText(), await lab.readings.innerText()];
      await translate(page, left);
      await lab.go.click();
      await expect(lab.go).toContainText('Pause');
      await expect(lab.step).not.toHaveText('0');
      await lab.go.click();
      await expect(lab.go).toContainText('Go on');
      await expect(lab.note).not.toHaveText(note);
      await expect(lab.readings).not.toHaveText(evidence, { useInnerText: true });
    });

    test('a run of all checks says what it has done', async ({ page }) => {
      test.setTimeout(runTimeout);
      await page.goto(verify);
      await expect(page.getByRole('button', { name: 'Run every check' })).toBeEnabled();
      await page.waitForLoadState('networkidle');
      await answerAtOnce(page);
      await translate(page, left);
      const verdicts = page.locator('td.verdict');
      await page.locator('.verify-bar .go').click();
      await expect(page.locator('.verify-status')).toContainText('agree, in', duringRun);
      await expect(page.locator('.verify-bar .go')).toHaveText('Run again');
      await expect(verdicts.filter({ hasText: 'not run' })).toHaveCount(0);
      await expect(verdicts.filter({ hasText: 'agrees' })).toHaveCount(await verdicts.count());
    });

    test('practice counts the hints of the problem that is posed', async ({ page }) => {
      const item = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 } as const satisfies Item;
      await page.goto(`homework/practice/${queryWith(item)}`);
      await expect(page.getByRole('button', { name: 'Skip' })).toBeEnabled();
      await translate(page, left);
      await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
      await expect(page.getByRole('button', { name: 'Hint 2 of 3' })).toBeVisible();
      await page.getByRole('button', { name: 'Skip' }).click();
      await expect(page.getByRole('button', { name: 'Hint 1 of 3' })).toBeVisible();
      await expect(page.locator('.hints li')).toHaveCount(0);
    });

    test('an exam counts the answers that are written', async ({ page }) => {
      const choices = {
        seed: 12,
        count: 2,
        kinds: ['divergence'],
        difficulty: 'easy',
        concepts: 'no',
        minutes: 0,
      } as const;
      await page.goto(`homework/exam/?${nameOf(choices)}`);
      await page.getByRole('button', { name: /^Start/ }).click();
      const answer = page.getByLabel('Your answer, in nats').first();
      await expect(answer).toBeEnabled();
      await translate(page, left);
      await answer.fill('1.5');
      await expect(page.getByText('1 of 2 answered')).toBeVisible();
      await page.getByRole('button', { name: 'Submit' }).click();
      await expect(page.getByRole('dialog')).toContainText('1 of 2 questions have no answer yet');
      await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
      await expect(page.getByRole('heading', { name: /of 2 points/ })).toBeVisible();
    });
  });
