import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const address = '/embed/lab/';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const goButton = (page: Page): Locator => page.locator('.train-buttons .go');
const step = (page: Page): Locator => page.locator('.train-count output');
const reading = (page: Page, label: string): Locator =>
  page
    .locator('.reading')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('output')
    .first();
const numberIn = async (locator: Locator): Promise<number> =>
  Number((await locator.innerText()).replace('−', '-').replaceAll(',', ''));

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(goButton(page)).toBeEnabled();
}

/** Trains some way from the start, slowly, and pauses there. */
async function trainAWhile(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'slow', exact: true }).check({ force: true });
  await button(page, /Train from the start/).click();
  await expect(goButton(page)).toHaveText(/Pause/);
  await expect.poll(() => numberIn(step(page))).toBeGreaterThan(60);
  await goButton(page).click();
  await expect(goButton(page)).toHaveText(/Go on/);
}

/** Waits until the readings belong to the model and are read at every image. */
async function readingsAtRest(page: Page): Promise<string[]> {
  await expect(page.locator('.lab .readings .stale')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText('equals the difference at every image ✓')).toBeVisible({ timeout: 30_000 });
  return page.locator('.lab .readings').first().locator('output').allInnerTexts();
}

test('the lab opens on the book’s model, trains, and its bound rises under the exact evidence', async ({ page }) => {
  await open(page);
  await expect(step(page)).toHaveText('4,000');
  const [evidence, elbo, gap] = await Promise.all(
    ['exact log p(x)', 'ELBO', 'gap = KL(q ‖ p(z|x))'].map((label) => numberIn(reading(page, label))),
  );
  expect(evidence! - elbo!).toBeCloseTo(gap!, 3);
  await page.getByRole('radio', { name: 'slow', exact: true }).check({ force: true });
  await button(page, /Train from the start/).click();
  await expect.poll(() => numberIn(reading(page, 'ELBO'))).toBeLessThan(-0.5);
  await page.getByRole('radio', { name: 'brisk', exact: true }).check({ force: true });
  await expect.poll(() => numberIn(reading(page, 'ELBO'))).toBeGreaterThan(-0.4);
  expect(await numberIn(reading(page, 'ELBO'))).toBeLessThan(await numberIn(reading(page, 'exact log p(x)')));
  await expect(step(page)).toHaveText('4,000', { timeout: 30_000 });
  await expect(goButton(page)).toHaveText(/Go on/);
});

test('after a reload and by its link elsewhere, the model is as it was left', async ({ page, browser, baseURL }) => {
  await open(page);
  await page.getByRole('radio', { name: /^image 5,/ }).check({ force: true });
  await field(page, 'β').fill('2');
  await trainAWhile(page);
  const numbers = await readingsAtRest(page);
  const steps = await step(page).innerText();
  await expect(page).toHaveURL(/lab\.weights=/);
  await page.reload();
  await expect(goButton(page)).toHaveText(/Go on/);
  await expect(step(page)).toHaveText(steps);
  expect(await readingsAtRest(page)).toEqual(numbers);
  await expect(field(page, 'β')).toHaveValue('2');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Share').click();
  await expect(button(page, 'Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const other = await elsewhere.newPage();
  await open(other, link);
  await expect(step(other)).toHaveText(steps);
  expect(await readingsAtRest(other)).toEqual(numbers);
  await expect(other.getByRole('radio', { name: /^image 5,/ })).toBeChecked();
  await elsewhere.close();
});

test('files that cannot be used are refused by name, and the model stays', async ({ page }) => {
  await open(page);
  const weights = page.getByLabel('A weights file');
  const upload = (text: string) =>
    weights.setInputFiles({ name: 'weights.json', mimeType: '', buffer: Buffer.from(text) });
  await button(page, 'Weights').click();
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Save to a file').click()]);
  const file = await readFile(await saved.path(), 'utf8');
  for (const [text, sentence] of [
    [file.slice(0, 500), 'The file is cut short'],
    ['hello', 'The file is not JSON'],
    [file.replace(/"W1":\[[^,]+/, '"W1":[NaN'), 'The file holds NaN'],
    [file.replace(/"b1":\[[^,]+,/, '"b1":['), 'b1 has 3 entries'],
  ] as const) {
    await upload(text);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('The model on the page is as it was.');
  }
  await upload(file.replace('"step":4000', '"step":123'));
  await expect(page.getByText('The model of weights.json is in place.')).toBeVisible();
  await button(page, 'Close').last().click();
  await expect(step(page)).toHaveText('123');
  await button(page, 'Undo').click();
  await expect(step(page)).toHaveText('4,000');

  const images = page.getByLabel('Images as CSV');
  await images.setInputFiles({ name: 'tiles.csv', mimeType: '', buffer: Buffer.from('0,0,0\n') });
  await expect(page.getByRole('alert')).toHaveText(
    'tiles.csv: Line 1 has 3 numbers, and an image has nine. No image was taken. The images are as they were.',
  );
  await images.setInputFiles({
    name: 'tiles.csv',
    mimeType: '',
    buffer: Buffer.from('0,0,0,0,1,0,0,0,0\n1,1,1,1,0,1,1,1,1\n'),
  });
  await expect(page.getByText('mean over 2 images, by quadrature')).toBeVisible();
  await images.setInputFiles({ name: 'many.csv', mimeType: '', buffer: Buffer.from('0,0,0,0,1,0,0,0,0\n'.repeat(33)) });
  await button(page, 'Share').click();
  await expect(page.getByText('It restores all but your 33 images: at most 32 fit into a link.')).toBeVisible();
});

test('a run that diverges stops with a sentence and keeps its last finite weights; undo leads back', async ({
  page,
}) => {
  await open(page);
  await field(page, 'learning rate').fill('10');
  await field(page, 'seed').fill('5');
  await button(page, /Train from the start/).click();
  await expect(page.getByRole('alert').first()).toHaveText(
    'Training diverged in step 2: a weight is no longer a finite number. The weights of step 1 are kept. Try a smaller learning rate.',
    { timeout: 20_000 },
  );
  await expect(step(page)).toHaveText('1');
  await expect(goButton(page)).toHaveText(/Go on/);
  await button(page, 'Undo').click();
  await expect(step(page)).toHaveText('4,000');
  await expect(button(page, /Train from the start/)).toBeEnabled();
});

test('what is changed on the way is marked beside the curve, after a reload too, and goes when a run begins anew', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Start over').click();
  await button(page, 'One step').click();
  await expect(step(page)).toHaveText('1');
  await field(page, 'learning rate').fill('0.05');
  await button(page, 'One step').click();
  const marks = page.locator('.bound-changes').first();
  await expect(marks).toContainText('rate 0.05');
  await expect(page).toHaveURL(/lab\.changes=\d+%7ElearningRate/);
  await page.reload();
  await expect(goButton(page)).toHaveText(/Go on/);
  await expect(marks).toContainText('rate 0.05');
  await button(page, 'Start over').click();
  await expect(marks).not.toContainText('rate');
});

test('where no background worker can be had, sentences say so and the book\u2019s numbers stand back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL! });
  const page = await context.newPage();
  await page.route(/worker[^/]*\.js$/, (route) => route.abort());
  await open(page);
  await button(page, /Train from the start/).click();
  await expect(page.getByRole('alert')).toContainText([
    'Training stopped: its background worker could not be loaded',
    'The exact numbers could not be computed',
  ]);
  await expect(page.locator('.lab .readings .stale')).toHaveCount(5);
  await expect(goButton(page)).toHaveText(/Train/);
  await button(page, 'Undo').click();
  await expect(step(page)).toHaveText('4,000');
  await context.close();
});

test('an image is drawn and added with the keyboard alone, and training goes step by step', async ({ page }) => {
  await open(page);
  await button(page, 'draw').press('Enter');
  const pixel = page.getByRole('slider', { name: 'Row 1, column 1' });
  await pixel.focus();
  await page.keyboard.press('End');
  await button(page, 'Add the image').press('Enter');
  await expect(page.getByRole('radio', { name: /^your image 1,/ })).toBeChecked();
  await expect(page.getByText('513, of which 24 here')).toBeVisible();
  await button(page, 'Start over').press('Enter');
  await expect(step(page)).toHaveText('0');
  await button(page, 'One step').press('Enter');
  await expect(step(page)).toHaveText('1');
  await page.getByRole('slider', { name: 'the point z to decode' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/lab\.point=-?[\d.]+(?:%7E|~)/);
  for (let i = 0; i < 3; i++) await button(page, 'Undo').press('Enter');
  await expect(step(page)).toHaveText('4,000');
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the lab is accessible and fits at ${width} pixels, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await open(page, '/lab/');
    for (const fold of await page.locator('.fold > summary').all()) await fold.click();
    await button(page, 'draw').click();
    await noSidewaysScroll(page);
    await axe(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab shows the book’s model, its pictures and its numbers', async ({ page }) => {
    await page.goto('/lab/');
    await expect(page.getByText('equals the difference at every image ✓')).toBeVisible();
    await expect(reading(page, 'ELBO')).toHaveText(/^−?\d\.\d{4}$/);
    await expect(goButton(page)).toBeHidden();
    await expect(page.locator('.no-script')).toBeVisible();
  });
});
