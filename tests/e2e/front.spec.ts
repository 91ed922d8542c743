import { bookChapters } from '../../src/book/chapters.ts';
import { expect, test } from './fixtures.ts';

const ending = /^At its end log p\(x\) − ELBO = (0\.\d{4}), and the divergence, integrated by itself, (0\.\d{4}) ✓$/;

test('the home page makes its run in the browser: first the book’s again, digit for digit, then of another seed', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(baseURL!);
  const printed = await plain.locator('.home-run .ending').innerText();
  expect(printed).toMatch(ending);
  await expect(plain.locator('.home-run')).toContainText('the book’s own run');
  await expect(plain.locator('.home-run fieldset')).toBeHidden();
  await plain.context().close();

  await page.goto('./');
  const run = page.locator('.home-run');
  await expect(run).toContainText('trained in your browser');
  await expect(run.locator('.ending')).toHaveText(printed);
  await run.getByLabel('seed').fill('x');
  await expect(run.locator('.number-field-problem')).toContainText('not a number');
  await expect(run.locator('.ending')).toHaveText(printed);
  await run.getByLabel('seed').fill('7');
  await expect(run.locator('.ending')).not.toHaveText(printed);
  await expect(run.locator('.ending')).toHaveText(ending);
});

test('without a worker the book’s own run stays, and a seed that is asked for gets a sentence', async ({
  unwatched,
}) => {
  await unwatched.route(/figure\.worker/, (route) => route.abort());
  await unwatched.goto('./');
  const run = unwatched.locator('.home-run');
  await run.getByLabel('seed').fill('7');
  await expect(run.getByRole('alert')).toContainText('The run could not be made here, so the picture stays as it was.');
  await expect(run).toContainText('the book’s own run');
});

test('what the home page opens with, up to its proofs, is within 700 px', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const bottom = await page.locator('.proofs').evaluate((proofs) => proofs.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(700);
  await page.getByRole('link', { name: 'Start here' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start here');
});

test('on the page to start with, z is moved by keyboard, an image chosen, and both undone', async ({ page }) => {
  await page.goto('./start/');
  const figure = page.locator('#vae-in-one-picture');
  await figure.scrollIntoViewIfNeeded();
  const z = figure.getByRole('slider', { name: 'the code z' });
  await expect(z).toBeVisible();
  const before = await z.getAttribute('aria-valuetext');
  await z.focus();
  await page.keyboard.press('ArrowRight');
  await expect(z).not.toHaveAttribute('aria-valuetext', before!);
  await figure.getByRole('radio').nth(4).check({ force: true });
  await figure.getByRole('button', { name: 'Draw z from the prior' }).click();
  await expect(page).toHaveURL(/vae-in-one-picture\.image=5/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Control+z');
  await expect(z).toHaveAttribute('aria-valuetext', before!);
});

test('every chapter that is not written is listed with its question, and none that is', async ({ page }) => {
  await page.goto('./start/');
  const listed = await page.locator('#not-written li').allInnerTexts();
  const toCome = bookChapters().filter(({ written }) => !written);
  expect(listed).toEqual(toCome.map(({ title, question }) => `${title}. ${question}`));
});
