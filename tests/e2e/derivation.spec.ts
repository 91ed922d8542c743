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
  await expect(derivation.locator('.mark.right')).toHaveCount(5);
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

test('nonsense as a standard deviation gets a sentence, and the lines stay', async ({ page }) => {
  const derivation = await open(page, gaussian);
  for (const typed of ['', '0', '-1', '1e400', 'wide', '1 6']) {
    await field(derivation, /standard deviation of q/).fill(typed);
    await expect(derivation.getByText('For the standard deviation of q, type a number from 0.05 to 10')).toBeVisible();
    await expect(field(derivation, /standard deviation of q/)).toHaveValue(typed);
    await expect(values(derivation)).toHaveText(new Array(7).fill('8.3100'));
    await expect(derivation).not.toContainText('NaN');
  }
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
  await page.addInitScript(() => localStorage.setItem('careful', 'open'));
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

/** Where the last part of a formula and a value have their baselines, and the boxes of what stands in a step. */
const places = (step: Locator) =>
  step.evaluate((element) => {
    const baselineOf = (selector: string): number => {
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      [...element.querySelectorAll(selector)].at(-1)!.append(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    };
    const box = (selector: string) => element.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
    return {
      baselines: [baselineOf('.line .katex-base'), baselineOf('.value .numeral')] as const,
      formula: box('.tex'),
      value: box('.value'),
      why: box('.why'),
      slack: box('.slack'),
    };
  });

test('at any width a value stands on its formula’s baseline, and the slack on the value’s edge', async ({ page }) => {
  const derivation = await open(page, gibbs);
  const steps = await derivation.locator('.step').all();
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const step of steps.slice(1)) {
      const { baselines, formula, value, why, slack } = await places(step);
      // On a phone what does not fit beside its formula has the line below, to the same edge.
      const isBelow = width === 390 && value.top >= formula.bottom - 1;
      if (!isBelow) expect(Math.abs(baselines[0] - baselines[1])).toBeLessThan(1);
      if (!isBelow) expect(value.left).toBeGreaterThan(formula.right + 10);
      expect(why.top).toBeGreaterThanOrEqual(Math.max(formula.bottom, isBelow ? value.bottom - 1 : 0));
      if (slack) expect(width > 1088 ? slack.left - value.left : slack.right - value.right).toBeCloseTo(0, 1);
    }
  }
});

test('what the line above does not have is underlined, which moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  const derivation = await open(page, gibbs);
  const marked = derivation.locator('.changed');
  await expect(marked).toHaveText([/^q\(z\)p\(z\)/, 'log', /∑.*p\(z\)$/, '1']);
  const moved = await page.locator('.derivation .steps').evaluateAll((lists) => {
    const glyphs = lists.flatMap((list) => [...list.querySelectorAll('.katex-html span:not(:has(*))')]);
    const at = () => glyphs.map((glyph) => [glyph.getBoundingClientRect().left, glyph.getBoundingClientRect().top]);
    const before = at();
    for (const mark of document.querySelectorAll('.derivation .changed')) mark.classList.remove('changed');
    return Math.max(...at().flatMap(([left, top], index) => [left! - before[index]![0]!, top! - before[index]![1]!]));
  });
  expect(Math.abs(moved)).toBeLessThan(0.51);
});

test('a value opens the card with its method and its witness, by pointer and keyboard, and it moves with the line', async ({
  page,
}) => {
  const derivation = await open(page, gaussian);
  const value = derivation.locator('output.value').nth(5);
  const card = page.locator('.claim-card');
  await expect(value).toHaveAttribute('aria-description', /^Line 6, equal to line 5: value 8\.30999/);
  await value.hover();
  await expect(card).toBeVisible();
  await expect(card.locator('.number-says')).toHaveText('Line 6, equal to line 5');
  await expect(card.locator('dt')).toHaveText(['value', 'method', 'witness']);
  await expect(card.locator('dd').nth(1)).toHaveText('closed form');
  await expect(card.locator('dd').nth(2)).toHaveText(/^line 5, 8\.3099.*, by integration$/);
  await expect(card.locator('.number-verdict')).toHaveText('✓ agrees with line 5.');
  await page.mouse.move(5, 5);
  await expect(card).toBeHidden();
  await value.focus();
  await expect(card).toBeVisible();
  await derivation.getByRole('slider', { name: /mean of q/ }).evaluate((slider: HTMLInputElement) => {
    slider.value = '6';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(card.locator('dd').first()).toHaveText(/^18\.30999/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a slack is drawn to scale beside its number, and moves with it', async ({ page }) => {
  const derivation = await open(page, gibbs);
  const lengths = () =>
    derivation.locator('.slack .drawn').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(await lengths()).toEqual([expect.closeTo((120 * 0.0589) / 0.5108, 0), expect.closeTo(120, 0)]);
  await field(derivation, /outcome 1/).fill('0.4');
  await expect(derivation.locator('.slack .numeral')).toHaveText(['0.0000', '0.2231']);
  expect(await lengths()).toEqual([expect.closeTo(0, 0), expect.closeTo((120 * 0.2231) / 0.5108, 0)]);
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`at ${width} px the sliders stay while the lines go by, and cover nothing that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const derivation = await open(page, gaussian);
    await derivation.locator('.step').last().scrollIntoViewIfNeeded();
    const slider = derivation.getByRole('slider', { name: /mean of q/ });
    await expect(slider).toBeInViewport();
    const bottomOf = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
    const fields = derivation.locator('fieldset');
    expect((await fields.boundingBox())!.y).toBeGreaterThanOrEqual((await bottomOf('.place-bar')) - 1);
    expect((await fields.boundingBox())!.height).toBeLessThan(height / 4);
    const before = await values(derivation).last().textContent();
    await slider.press('ArrowRight');
    await expect(values(derivation).last()).not.toHaveText(before!);
    await expect(slider).toBeInViewport();
    const outputs = await derivation.locator('output.value').all();
    for (const output of outputs.reverse()) {
      await output.focus();
      // The page scrolls smoothly.
      const topOf = () => output.evaluate((element) => element.getBoundingClientRect().top);
      await expect(async () =>
        expect(await topOf()).toBeGreaterThanOrEqual(await bottomOf('#closed-form fieldset')),
      ).toPass();
    }
  });

test('the sliders do not stay where the window is too low for them and the lines', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const derivation = await open(page, gaussian);
  await derivation.locator('.step').last().scrollIntoViewIfNeeded();
  await expect(derivation.locator('fieldset')).not.toBeInViewport();
});

test('a slider for a constant that is no object is ink', async ({ page }) => {
  await page.goto('reparameterization/');
  const colour = (property: string) =>
    page.locator('#two-estimators .controls > .number-field').evaluate((element, name) => {
      element.style.color = `var(${name})`;
      return getComputedStyle(element).color;
    }, property);
  expect(await colour('--object')).toBe(await colour('--ink'));
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every line has its value and its mark, at the parameters it names', async ({ page }) => {
    await page.goto(chapter);
    await expect(values(gaussian(page))).toHaveText(new Array(7).fill('8.3100'));
    await expect(gaussian(page).locator('.mark')).toHaveText([
      /✓ by integration/,
      ...new Array<RegExp>(2).fill(/= rewritten/),
      ...new Array<RegExp>(2).fill(/✓ by integration/),
      ...new Array<RegExp>(2).fill(/✓ closed form/),
    ]);
    await expect(gaussian(page).getByText('Evaluated at μ = 4 and σ = 1.6.')).toBeVisible();
    await expect(gaussian(page).locator('fieldset')).toBeHidden();
    await expect(gibbs(page).locator('.slack .numeral')).toHaveText(['0.0589', '0.5108']);
  });
});
