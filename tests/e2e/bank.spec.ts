import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const contents = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

const numberOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

test('a bank is chosen, looked at and taken away in both formats', async ({ page }) => {
  await page.goto('/homework/bank/');
  const kinds = page.getByRole('group', { name: 'kinds of problem' });
  await kinds.getByRole('checkbox', { name: 'KL divergence' }).uncheck();
  await expect(page.getByRole('status').filter({ hasText: 'Choose at least one kind' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download for Moodle' })).toBeDisabled();
  await kinds.getByRole('checkbox', { name: 'ELBO' }).check();
  await kinds.getByRole('checkbox', { name: 'Planar flow' }).check();
  await page.getByRole('radio', { name: 'Medium' }).check();
  await page.getByLabel('variants of each kind').fill('3');
  await page.getByLabel('seed', { exact: true }).fill('40');
  await page.getByLabel('title of the bank').fill('Week 3: <ELBO> & flows');
  await expect(page.getByText('6 questions: 2 kinds, 3 variants of each.')).toBeVisible();

  const first = page.locator('.bank-item').first();
  await expect(first).toContainText('elbo-middle-40');
  await expect(first.locator('.katex').first()).toBeVisible();
  const rightRow = first.getByRole('row').filter({ hasText: /Right\.$/ });
  const right = Number((await rightRow.getByRole('rowheader').innerText()).replace('−', '-'));
  await first.getByText('The worked solution').click();
  await expect(first.locator('.bank-solution .katex').first()).toBeVisible();

  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for Moodle' }).click();
  const moodle = await downloads;
  expect(moodle.suggestedFilename()).toBe('elbook-mixed-middle-40.xml');
  const xml = strFromU8(await contents(moodle));
  expect(numberOf(/<question type="numerical">/g, xml)).toBe(6);
  expect(xml).toContain('<text>$course$/top/Week 3: &lt;ELBO&gt; &amp; flows/ELBO</text>');
  const [, exported] = /<answer fraction="100"[^>]*>\s*<text>(.*?)<\/text>/.exec(xml) ?? [];
  expect(Number(Number(exported).toPrecision(6))).toBe(right);
  await expect(page.getByRole('status').filter({ hasText: 'elbook-mixed-middle-40.xml is in your' })).toBeVisible();

  const packages = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as QTI 3' }).click();
  const files = unzipSync(await contents(await packages));
  expect(Object.keys(files)).toHaveLength(7);
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('Week 3: &lt;ELBO&gt; &amp; flows');

  const single = page.waitForEvent('download');
  await first.getByRole('button', { name: 'This question as a QTI 3 item' }).click();
  expect(await contents(await single)).toEqual(Buffer.from(files['items/elbo-middle-40.xml']!));

  await expect(page).toHaveURL(/bank\.seed=40/);
  await page.reload();
  await expect(page.getByText('6 questions: 2 kinds, 3 variants of each.')).toBeVisible();
  await expect(page.getByLabel('title of the bank')).toHaveValue('Week 3: <ELBO> & flows');
});

test('at 390 pixels in the dark nothing is wider than the page, and axe finds no fault', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/homework/bank/?bank.v=1&bank.kinds=divergence.iwae&bank.difficulty=hard&bank.count=12');
  await expect(page.getByRole('button', { name: 'Show all 24 questions' })).toBeEnabled();
  await page.locator('.bank-item').nth(1).locator('summary').first().click();
  await noSidewaysScroll(page);
  await axe(page);
  await page.getByRole('button', { name: 'Show all 24 questions' }).click();
  await expect(page.locator('.bank-item')).toHaveCount(24);
});

test('a bad link is answered with sentences, and a bad number keeps the last good one', async ({ page }) => {
  await page.goto('/homework/bank/?bank.v=1&bank.kinds=astrology&bank.count=0');
  const problems = page.getByRole('status').filter({ hasText: 'In the link' });
  await expect(problems).toContainText('“astrology” is not a choice.');
  await expect(page.getByText('5 questions: KL divergence.')).toBeVisible();
  await page.getByLabel('variants of each kind').fill('many');
  await expect(page.getByText('5 questions: KL divergence.')).toBeVisible();
  await expect(page.locator('.number-field-problem').filter({ hasText: 'many' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('five questions can be read, and nothing is offered that does not work', async ({ page }) => {
    await page.goto('/homework/bank/');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('.bank-item')).toHaveCount(5);
    await page.locator('.bank-item').nth(4).locator('summary').first().click();
    await expect(page.locator('.bank-item').nth(4).getByRole('table')).toBeVisible();
    await expect(page.getByRole('button', { name: /Download|item|Share/ })).toHaveCount(0);
  });
});
