import type { Locator, Page } from '@playwright/test';
import { weightsFile, bookTrained } from '../../src/toy/reader-model/index.ts';
import { axe, expect, test } from './fixtures.ts';

const chapter = 'elbo/';
const key = 'elbook.reader-model';
const jensen = (page: Page): Locator => page.locator('#jensen');
const values = (derivation: Locator): Locator => derivation.locator('output.value .numeral');
const field = (derivation: Locator, name: RegExp): Locator => derivation.getByRole('textbox', { name });
const tile = (derivation: Locator, name: RegExp): Locator => derivation.getByRole('radio', { name });

/** The fields come alive when the derivation is in view, and unfold. */
async function open(page: Page, query = ''): Promise<Locator> {
  await page.goto(`${chapter}${query}`);
  return unfold(jensen(page));
}

async function unfold(derivation: Locator): Promise<Locator> {
  await derivation.scrollIntoViewIfNeeded();
  await expect(derivation.locator('fieldset').first()).toBeEnabled();
  await derivation.getByText('Change the model, x or q').click();
  await expect(field(derivation, /mean 1 of q/)).toBeEnabled();
  return derivation;
}

/** All lines agree or hold, and show other numbers than before. */
async function expectMoved(derivation: Locator, before: readonly string[]): Promise<void> {
  await expect(values(derivation).first()).not.toHaveText(before[0]!);
  await expect(derivation.locator('.mark.right')).toHaveCount(before.length + 1);
  await expect(derivation.locator('.derivation-body')).toHaveAttribute('aria-busy', 'false');
}

/** A model such as a reader might have trained: the book's with another observation variance. */
const ownModel = weightsFile({
  ...bookTrained,
  parameters: { ...bookTrained.parameters, observationVariance: 0.05 },
});
const keepOwnModel = (page: Page, text = ownModel) =>
  page.addInitScript(([name, content]) => localStorage.setItem(name!, content!), [key, text] as const);

test('all lines move together with the image, by the keyboard too, and with q', async ({ page }) => {
  const derivation = await open(page);
  const home = await values(derivation).allTextContents();
  await tile(derivation, /^image 1,/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tile(derivation, /^image 2,/)).toBeChecked();
  await expectMoved(derivation, home);
  const [evidence, , bound] = await values(derivation).allTextContents();
  await field(derivation, /mean 1 of q/).fill('1.5');
  await expect(values(derivation).last()).not.toHaveText(bound!);
  await expect(values(derivation).first()).toHaveText(evidence!);
  await derivation.getByRole('button', { name: 'Reset' }).click();
  await expect(values(derivation)).toHaveText(home);
});

test('the fields lie folded behind one line that says what the lines are at', async ({ page }) => {
  await page.goto(`${chapter}?jensen.image=3&jensen.qScale=2`);
  await jensen(page).scrollIntoViewIfNeeded();
  const summary = jensen(page).locator('summary').first();
  await expect(summary).toContainText('the book’s model, image 3 and the encoder’s q 2 times as wide');
  await expect(field(jensen(page), /mean 1 of q/)).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(field(jensen(page), /sds by/)).toHaveValue('2');
});

test('a link to the reader’s model shows the same numbers in another profile', async ({ page, browser }) => {
  await keepOwnModel(page);
  const derivation = await open(page);
  const home = await values(derivation).allTextContents();
  await derivation.getByRole('radio', { name: 'yours' }).check({ force: true });
  await expectMoved(derivation, home);
  await tile(derivation, /notes’ image/).check({ force: true });
  await expect(page).toHaveURL(/jensen\.model=[\w-]{784}&jensen\.image=notes/);
  await expect(
    derivation.getByText(/^At the model you trained, the notes’ image and the encoder’s q, /),
  ).toBeAttached();
  const mine = await values(derivation).allTextContents();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  const same = jensen(other);
  await unfold(same);
  await expect(values(same)).toHaveText(mine);
  await expect(same.getByRole('radio', { name: 'the link’s' })).toBeChecked();
  await elsewhere.close();
});

test('a kept model that is corrupt is put aside with a sentence, and the book’s is shown', async ({ page }) => {
  await keepOwnModel(page, ownModel.slice(0, 400));
  const derivation = await open(page);
  await expect(derivation.getByText(/cannot be read any more, so it is put aside\. Train one anew/)).toBeVisible();
  await expect(derivation.getByRole('radio', { name: 'yours' })).toBeDisabled();
  await expect(derivation.getByRole('radio', { name: 'the book’s' })).toBeChecked();
});

test('an address with a broken model gets a sentence, and the derivation stands at its defaults', async ({ page }) => {
  const derivation = await open(page, '?jensen.model=abc&jensen.qScale=0');
  await expect(derivation.getByRole('alert')).toHaveCount(2);
  await expect(derivation.getByRole('alert').first()).toContainText('take 784 letters, and these are 3');
  await expect(derivation.locator('.mark.right')).toHaveCount(4);
});

test('nine typed pixels become the image, and a wrong one gets a sentence', async ({ page }) => {
  const derivation = await open(page);
  const home = await values(derivation).allTextContents();
  await derivation.getByText('Type an image of your own').click();
  const pixels = field(derivation, /nine pixels/i);
  await pixels.fill('0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 7');
  await expect(derivation.getByText('“7” is too large. For pixel 9, type a number from 0 to 1.')).toBeVisible();
  await expect(values(derivation)).toHaveText(home);
  await pixels.fill('1 1 1 0 0 0 1 1 1');
  await expectMoved(derivation, home);
  await expect(tile(derivation, /an image of your own/)).toBeChecked();
});

test('no note in the margin pushes a derivation or a figure away from the text before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ['elbo/', 'reparameterization/', 'toy-vae/', 'tighter-bounds/']) {
    await page.goto(path);
    const gaps = await page.locator('.chapter-body .wide').evaluateAll((blocks) =>
      blocks.map((block) => {
        const inFlow = (element: Element): boolean => !element.matches('.beside, script, link, style');
        const before = (element: Element): Element | null => {
          let sibling = element.previousElementSibling;
          while (sibling && !inFlow(sibling)) sibling = sibling.previousElementSibling;
          return sibling ?? (element.parentElement ? before(element.parentElement) : null);
        };
        return block.getBoundingClientRect().top - (before(block)?.getBoundingClientRect().bottom ?? 0);
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(60);
  }
});

test('axe finds nothing in the light at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page);
  await axe(page, '#jensen');
});
