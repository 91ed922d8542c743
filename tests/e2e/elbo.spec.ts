import { centre, FigurePage, numberIn } from './figure-page.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

test('the gap follows q, the ceiling stays, and the climb ends above the encoder', async ({ page }) => {
  const figure = new FigurePage(page, 'bound-explorer');
  await figure.open();
  const ceiling = await figure.reading('log p(x)').innerText();
  const encoderFloor = await numberIn(figure.reading('ELBO'));
  await figure.field('move mean 1 of q by').fill('1.5');
  await expect.poll(() => numberIn(figure.reading('ELBO'))).toBeLessThan(encoderFloor);
  await expect(figure.reading('log p(x)')).toHaveText(ceiling);
  const gap = await figure.reading('the gap').innerText();
  await expect(figure.figure.getByText(`DKL(q ∥ p(z | x)) by an integral of its own: ${gap}`)).toBeVisible();
  await figure.button('Climb to the best q').click();
  await expect(figure.lesson).toContainText('The best q of its family');
  expect(await numberIn(figure.reading('ELBO'))).toBeGreaterThan(encoderFloor);
  await axe(page);
});

test('where what integrates cannot be had, a sentence says so, until a change can fetch it', async ({ context }) => {
  // Chromium reports on the console each request that fails: a page of its own may.
  const page = await context.newPage();
  const figure = new FigurePage(page, 'bound-explorer');
  await figure.open();
  await page.waitForLoadState('networkidle');
  const built = await figure.reading('ELBO').innerText();
  await context.setOffline(true);
  await figure.field('move mean 1 of q by').fill('1.5');
  await expect(page.getByRole('alert')).toContainText('What integrates could not be loaded');
  await expect(figure.reading('ELBO')).toHaveText('—');
  await context.setOffline(false);
  await figure.field('move mean 1 of q by').fill('1.4');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(figure.reading('ELBO')).not.toHaveText(built);
  await expect(figure.reading('ELBO')).not.toHaveText('—');
});

test('q is moved by mouse and by keyboard, and a bad field says what is allowed', async ({ page }) => {
  const figure = new FigurePage(page, 'bound-explorer');
  await figure.open();
  const mean = figure.handle('the mean of q');
  await mean.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(figure.field('move mean 1 of q by')).toHaveValue('0.5');
  const { x, y } = await centre(mean);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 46, { steps: 4 });
  await page.mouse.up();
  expect(await numberIn(figure.field('move mean 2 of q by'))).toBeGreaterThan(0.1);
  await figure.field('multiply sd 1 of q by').fill('40');
  await expect(page.getByText('from 0.25 to 4')).toBeVisible();
});

test('raising the floor lowers the ceiling, until q is the posterior', async ({ page }) => {
  const figure = new FigurePage(page, 'raising-the-bound');
  await figure.open();
  await expect(figure.reading('ELBO')).toHaveText('−2.6439');
  await expect(figure.reading('log p(x)')).toHaveText('−2.3858');
  await figure.button('Raise over q').click();
  await expect(figure.lesson).toContainText('The bound is tight');
  const before = await numberIn(figure.reading('log p(x)'));
  await figure.button('Raise over w').click();
  await expect(figure.lesson).toContainText('log p(x) had to rise at least as much');
  expect(await numberIn(figure.reading('log p(x)'))).toBeGreaterThan(before);
  await figure.undo();
  await expect(figure.lesson).toContainText('The bound is tight');
  await axe(page);
});

test('both figures fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['bound-explorer', 'raising-the-bound']) {
    await page.goto(`/embed/${name}/`);
    await noSidewaysScroll(page);
  }
});
