import { testOf, type FigurePage } from './figure-page.ts';
import { axe, expect, noSidewaysScroll } from './fixtures.ts';

const test = testOf('gradient-clouds');

/** The exact standard deviation of an estimate in μ₁. */
const sd = async (figure: FigurePage, estimator: string): Promise<number> =>
  Number((await figure.reading(`${estimator}, exact sd`).innerText()).split(' · ')[0]);

test('four times the draws halve both clouds, and a link restores them', async ({ page, figure }) => {
  await figure.open();
  const [pathwise, score] = [await sd(figure, 'Pathwise'), await sd(figure, 'Score function')];
  await figure.field('draws in each estimate').fill('40');
  await expect(page.getByText('Both clouds are √40 times as narrow')).toBeVisible();
  expect(await sd(figure, 'Pathwise')).toBeCloseTo(pathwise / 2, 3);
  expect(await sd(figure, 'Score function')).toBeCloseTo(score / 2, 3);
  await figure.option('best').check();
  expect(await sd(figure, 'Score function')).toBeLessThan(score / 2);
  await expect(page).toHaveURL(/gradient-clouds\.baseline=best/);
  await page.reload();
  await expect(figure.field('draws in each estimate')).toHaveValue('40');
  await expect(page.getByText('with the best constant baselines')).toBeVisible();
  await figure.reset.click();
  await expect(figure.reading('Pathwise, exact sd')).toHaveText(new RegExp(`^${pathwise.toFixed(4)} `));
  await axe(page);
});

test('bad input and a bad link get a sentence, and the clouds stay', async ({ page, figure }) => {
  await figure.open({ draws: '0' });
  await expect(page.getByText('In the link: “0” is too small.')).toBeVisible();
  await figure.field('draws in each estimate').fill('1000');
  await expect(page.getByText('“1000” is too large. For the draws per estimate, type')).toBeVisible();
  await expect(figure.figure).not.toContainText('NaN');
});

test('a phone has both clouds side by side, in sight together, and nothing scrolls sideways', async ({
  page,
  figure,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await figure.open();
  const [first, second] = [figure.drawings().nth(0), figure.drawings().nth(1)];
  const [left, right] = [(await first.boundingBox())!, (await second.boundingBox())!];
  expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
  expect(right.y).toBeCloseTo(left.y, 0);
  await figure.option('μ 1, log s 1 squared').scrollIntoViewIfNeeded();
  await expect(first).toBeInViewport({ ratio: 0.99 });
  await expect(second).toBeInViewport({ ratio: 0.99 });
  await noSidewaysScroll(page);
});
