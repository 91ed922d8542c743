import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

const chapter = 'divergence/';
const gaussian = (page: Page): Locator => page.locator('#closed-form');
const gibbs = (page: Page): Locator => page.locator('#non-negativity');
const values = (derivation: Locator): Locator => derivation.locator('output.value .numeral');
const field = (derivation: Locator, name: RegExp): Locator => derivation.getByRole('textbox', { name });

/** The fields come alive when the derivation is in view. */
async function open(page: Page, derivation: (page: Page) => Locator, query = ''): Promise<Locator> {
  await page.goto(`${chapter}${query}`);
  await derivation(page).scrollIntoViewIfNeeded();
  await expect(derivation(page).getByRole('textbox').first()).toBeEnabled();
  return derivation(page);
}

test('all seven lines move together when the reader changes a parameter, and agree', async ({ page }) => {
  const derivation = await open(page, gaussian);
  await expect(values(derivation)).toHaveText(new Array(7).fill('8.3100'));
  await field(derivation, /mean of q/).fill('6');
  await field(derivation, /standard deviation of q/).fill('4');
  await expect(values(derivation)).toHaveText(new Array(7).fill('24.1137'));
  await expect(derivation.locator('.mark.right')).toHaveCount(7);
  await expect(derivation.getByText('At μ = 6 and σ = 4, all 7 lines agree: 24.1137.')).toBeAttached();
});

test('the keyboard moves a slider and with it the lines, and Reset brings them back', async ({ page }) => {
  const derivation = await open(page, gaussian);
  await derivation.getByRole('slider', { name: /mean of q/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(values(derivation).first()).not.toHaveText('8.3100');
  await expect(field(derivation, /mean of q/)).toHaveValue('4.1');
  await derivation.getByRole('button', { name: 'Reset' }).click();
  await expect(values(derivation)).toHaveText(new Array(7).fill('8.3100'));
});

test('the address keeps the parameters, and restores them', async ({ page }) => {
  const derivation = await open(page, gaussian);
  await field(derivation, /mean of q/).fill('-2.5');
  await expect(page).toHaveURL(/closed-form\.mean=-2\.5/);
  await page.reload();
  await gaussian(page).scrollIntoViewIfNeeded();
  await expect(field(derivation, /mean of q/)).toHaveValue('−2.5');
  await expect(values(derivation)).toHaveText(new Array(7).fill('3.4350'));
});

test('an address with nonsense gets a sentence, and the derivation stands at its defaults', async ({ page }) => {
  const derivation = await open(page, gaussian, '?closed-form.mean=banana&closed-form.sd=-1');
  await expect(derivation.getByRole('alert')).toHaveCount(2);
  await expect(derivation.getByRole('alert').first()).toContainText('banana');
  await expect(values(derivation)).toHaveText(new Array(7).fill('8.3100'));
});

for (const typed of ['', '0', '-1', '1e400', 'wide', '1 6'])
  test(`“${typed}” as a standard deviation gets a sentence, and the lines stay`, async ({ page }) => {
    const derivation = await open(page, gaussian);
    await field(derivation, /standard deviation of q/).fill(typed);
    await expect(derivation.getByText('For the standard deviation of q, type a number from 0.05 to 10')).toBeVisible();
    await expect(field(derivation, /standard deviation of q/)).toHaveValue(typed);
    await expect(values(derivation)).toHaveText(new Array(7).fill('8.3100'));
    await expect(derivation).not.toContainText('NaN');
  });

test('an inequality shows its slack and what it equals, and closes where the two sides meet', async ({ page }) => {
  const derivation = await open(page, gibbs);
  const slacks = derivation.locator('.slack .numeral');
  await expect(slacks).toHaveText(['0.0589', '0.5108']);
  await field(derivation, /outcome 1/).fill('0.5');
  await field(derivation, /outcome 2/).fill('0.5');
  await expect(slacks).toHaveText(['0.0000', '0.0000']);
  await expect(derivation.locator('.mark.right')).toHaveCount(7);
});

test('a line that has no finite value says so in words', async ({ page }) => {
  const derivation = await open(page, gibbs);
  await field(derivation, /outcome 1/).fill('0');
  await expect(values(derivation).first()).toHaveText('−∞');
  await expect(derivation.locator('output.value').first()).toContainText(
    'no finite value: q puts mass where p has none',
  );
  await field(derivation, /outcome 2/).fill('0');
  await expect(derivation.locator('.slack').first()).toContainText('none to measure, both lines are infinite');
  await expect(derivation).not.toContainText('NaN');
});

test('axe finds nothing in the dark at 390 px', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, gaussian);
  await axe(page, '#closed-form');
});

test('a formula wider than the page scrolls in its own box, and the keyboard reaches it', async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 700 });
  await open(page, gaussian);
  const unreachable = () =>
    page.locator('.derivation .tex').evaluateAll((boxes) => {
      const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1);
      return {
        wide: wide.length > 0,
        without: wide.filter((box) => !box.matches('[tabindex="0"][aria-label]')).length,
      };
    });
  await expect.poll(unreachable).toEqual({ wide: true, without: 0 });
});

test('on a phone the values stand under their lines, on a wide page in the margin', async ({ page }) => {
  const derivation = await open(page, gaussian);
  const step = derivation.locator('.step').nth(1);
  const place = async (part: string) =>
    (await step.locator(part).boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  expect((await place('.values')).x).toBeGreaterThan((await place('.tex')).x + (await place('.tex')).width);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await place('.values')).y).toBeGreaterThan((await place('.why')).y);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every line has its value and its mark, at the parameters it names', async ({ page }) => {
    await page.goto(chapter);
    await expect(values(gaussian(page))).toHaveText(new Array(7).fill('8.3100'));
    await expect(gaussian(page).locator('.mark')).toHaveText([
      ...new Array<RegExp>(5).fill(/✓ by quadrature/),
      ...new Array<RegExp>(2).fill(/✓ closed form/),
    ]);
    await expect(gaussian(page).getByText('Evaluated at μ = 4 and σ = 1.6.')).toBeVisible();
    await expect(gaussian(page).locator('fieldset')).toBeHidden();
    await expect(gibbs(page).locator('.slack .numeral')).toHaveText(['0.0589', '0.5108']);
  });
});
