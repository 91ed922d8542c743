import { FigurePage, testOf } from './figure-page.ts';
import { axe, expect, noSidewaysScroll } from './fixtures.ts';

const test = testOf('kl-estimate');

test('the estimate opens on the homework, and agrees with its closed form', async ({ page, figure }) => {
  await figure.open();
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('24.1137');
  await expect(figure.reading('sd of one log-ratio')).toHaveText('26.2393');
  await expect(figure.lesson).toContainText('100\u202f000 draws from q: the closed form is inside');
  await axe(page);
});

test('it plays, pauses, steps, and depends on nothing but its seed', async ({ figure }) => {
  await figure.open();
  const estimate = figure.reading('estimate');
  await expect(figure.lesson).toContainText('100\u202f000 draws');
  const built = await estimate.innerText();
  await figure.button('Play').click();
  await expect(figure.lesson).not.toContainText('100\u202f000 draws');
  await figure.button('Pause').click();
  await figure.button('Step').click();
  await figure.button('Play').click();
  await expect(figure.lesson).toContainText('100\u202f000 draws');
  await expect(estimate).toHaveText(built);
  await figure.field('seed').fill('2');
  await expect(estimate).not.toHaveText(built);
  await figure.field('seed').fill('1');
  await expect(estimate).toHaveText(built);
  await figure.button('New seed').click();
  await expect(estimate).not.toHaveText(built);
  await expect(figure.lesson).toContainText('100\u202f000 draws');
});

test('from p the draws estimate the other divergence, and a link restores them', async ({ page, figure }) => {
  await figure.open();
  await figure.option('p').check();
  await expect(figure.reading('DKL(p ∥ q)')).toHaveText('2.0425');
  await expect(figure.lesson).toContainText('draws from p: the closed form is inside');
  await expect(page).toHaveURL(/kl-estimate\.standing=p/);
  await page.reload();
  await expect(figure.reading('DKL(p ∥ q)')).toHaveText('2.0425');
});

test('a link of the KL explorer from before opens both figures on what it held, and complains of nothing', async ({
  page,
  figure,
}) => {
  await page.goto('/divergence/?kl-explorer.v=1&kl-explorer.meanQ=2&kl-explorer.sdQ=1&kl-explorer.seed=7');
  await figure.alive();
  await expect(figure.field('mean of q')).toHaveValue('2');
  await expect(figure.field('seed')).toHaveValue('7');
  const explorer = new FigurePage(page, 'kl-explorer');
  await explorer.alive();
  await expect(explorer.reading('DKL(q ∥ p)')).toHaveText('2.0000');
  await expect(page.locator('.figure-problems')).toHaveCount(0);
});

test('it fits a phone', async ({ page, figure }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await figure.open();
  await noSidewaysScroll(page);
});
