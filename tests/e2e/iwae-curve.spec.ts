import { FigurePage, numberIn, testOf } from './figure-page.ts';
import { axe, expect, noSidewaysScroll } from './fixtures.ts';

const test = testOf('iwae-curve');

const scale = 'multiply both sds by';
const elbo = 'L1, the ELBO';

test('a wider q has a lower ELBO and a finite variance, and a link restores it', async ({ page, figure }) => {
  await figure.open();
  await expect(page.getByText('infinite variance')).toBeVisible();
  const evidence = await figure.reading('log p(x)').innerText();
  const own = await figure.reading(elbo).innerText();
  const ownNumber = await numberIn(figure.reading(elbo));
  await figure.field(scale).fill('2');
  await expect(page.getByText('infinite variance')).toBeHidden();
  await expect(figure.reading('log p(x)')).toHaveText(evidence);
  const wide = await figure.reading(elbo).innerText();
  expect(await numberIn(figure.reading(elbo))).toBeLessThan(ownNumber);
  await expect(page.getByText('the gap by the rate')).toBeVisible();
  await expect(page).toHaveURL(/iwae-curve\.qScale=2/);
  await page.reload();
  await expect(figure.reading(elbo)).toHaveText(wide);
  await figure.reset.click();
  await expect(figure.reading(elbo)).toHaveText(own);
  await axe(page);
});

test('bad input gets a sentence, the curve stays, and a phone scrolls nothing sideways', async ({ page, figure }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await figure.open();
  const before = await figure.reading(elbo).innerText();
  await figure.field(scale).fill('0');
  await expect(page.getByText('“0” is too small.')).toBeVisible();
  await expect(figure.reading(elbo)).toHaveText(before);
  await noSidewaysScroll(page);
});

test('without JavaScript the curve and its numbers are there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/embed/iwae-curve/');
  await expect(new FigurePage(page, 'iwae-curve').reading('log p(x)')).toHaveText(/^[−\d.]+$/);
  await expect(page.locator('.iwae-curve svg path.curve').first()).toBeAttached();
  await context.close();
});
