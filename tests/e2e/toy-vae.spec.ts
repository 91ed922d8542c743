import { FigurePage } from './figure-page.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

test('the noise moves the draw and its estimate, and not the KL; a link brings it back', async ({ page }) => {
  const figure = new FigurePage(page, 'forward-pass');
  await figure.open();
  const noise = figure.field('noise ε 1');
  const likelihood = await figure.reading('log p(x | z)').innerText();
  const kl = await figure.reading('DKL(q ∥ p(z))').innerText();
  await noise.fill('2');
  await expect(figure.reading('log p(x | z)')).not.toHaveText(likelihood);
  await expect(figure.reading('DKL(q ∥ p(z))')).toHaveText(kl);
  await expect(page).toHaveURL(/forward-pass\.noise1=2/);
  const moved = await figure.reading('log p(x | z)').innerText();
  await page.reload();
  await expect(figure.reading('log p(x | z)')).toHaveText(moved);
  await noise.fill('nine');
  await expect(page.getByText('“nine”')).toBeVisible();
  await expect(figure.reading('log p(x | z)')).toHaveText(moved);
  await axe(page);
});

test('another draw is another estimate, by keyboard, and undo takes it back', async ({ page }) => {
  const figure = new FigurePage(page, 'forward-pass');
  await figure.open();
  const estimate = figure.reading('difference');
  const before = await estimate.innerText();
  await figure.button('Draw again').press('Enter');
  await expect(estimate).not.toHaveText(before);
  await figure.undo();
  await expect(estimate).toHaveText(before);
});

test('other images have other latents and the same noise, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const figure = new FigurePage(page, 'generation');
  await figure.open();
  const [sd, distance] = [figure.reading('noise on a pixel'), figure.reading('mean of ∥x − μ(z)∥²/σ²')];
  const [spread, first] = [await sd.innerText(), await distance.innerText()];
  await figure.button('Draw others').click();
  await expect(distance).not.toHaveText(first);
  await expect(sd).toHaveText(spread);
  await expect(page).toHaveURL(/generation\.seed=2/);
  await noSidewaysScroll(page);
  await axe(page);
});
