import type { Locator, Page } from '@playwright/test';
import { answerAtOnce, duringRun, runTimeout, verify } from './claim-checks.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

test.describe.configure({ timeout: runTimeout });

/** Opens /verify/ with checks that take no time: for what is about the page, not the numbers. */
async function openQuickVerify(page: Page, wrong?: string): Promise<void> {
  await page.goto(verify);
  await expect(page.getByRole('button', { name: 'Run every check' })).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await answerAtOnce(page, wrong);
}

/** The rows of the claims that are shown. */
const rows = (page: Page): Locator => page.locator('.verify tbody tr:not(.chapter-row)').filter({ visible: true });

test('a seed that is no seed gets a sentence, and nothing runs', async ({ page }) => {
  await page.goto(verify);
  const seed = page.getByLabel('Seed');
  await expect(seed).toBeEnabled();
  for (const nonsense of ['', '1,5', '-1', '1e400', 'σ = 4', '0.5']) {
    await seed.fill(nonsense);
    await expect(page.locator('.seed-problem')).toContainText('whole number');
    await page.getByRole('button', { name: 'Run every check' }).click();
    await expect(page.locator('td.verdict').first()).toHaveText('not run');
    await expect(seed).toBeFocused();
    await expect(page.locator('.verify-status')).toHaveText('Nothing was run.');
  }
  await axe(page, '.seed-problem');
});

test('/verify/ runs every check and finishes with all rows green', async ({ page }) => {
  await page.goto(`${verify}?seed=7`);
  const rows = page.locator('td.verdict');
  const total = await rows.count();
  expect(total).toBeGreaterThan(40);
  await expect(page.getByLabel('Seed')).toHaveValue('7');
  await page.getByRole('button', { name: 'Run every check' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.locator('.verify-status')).toContainText(`${total} of ${total} agree, in`, duringRun);
  await expect(page.locator('td.verdict.agrees')).toHaveCount(total);
  await expect(page).toHaveURL(/seed=7/);
});

test('the columns of /verify/ stand still during a run', async ({ page }) => {
  await openQuickVerify(page);
  const edges = () =>
    page.locator('thead th').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  const before = await edges();
  await page.getByRole('button', { name: 'Run every check' }).click();
  await expect(page.locator('td.verdict.agrees').nth(5)).toBeAttached();
  expect(await edges()).toEqual(before);
  await expect(page.locator('.verify-status')).toContainText('agree, in', duringRun);
  expect(await edges()).toEqual(before);
  const [content, room] = await page
    .locator('.verify tbody td, .verify tbody th')
    .evaluateAll((all) => [
      Math.max(...all.map((one) => one.scrollWidth - one.clientWidth)),
      Math.max(...all.map((one) => one.getBoundingClientRect().right)) - innerWidth,
    ]);
  expect(content).toBeLessThanOrEqual(0);
  expect(room).toBeLessThan(0);
});

test('on paper, /verify/ is a table of at least fifteen claims a page', async ({ page }) => {
  await page.goto(verify);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.verify thead')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const claims = await page.locator('td.verdict').count();
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(Math.ceil(claims / 15));
});

test('a link with a broken seed still opens /verify/, and says so', async ({ page }) => {
  await page.goto(`${verify}?seed=abc`);
  await expect(page.locator('.verify-problem')).toContainText('“abc” is not a number');
  await expect(page.getByLabel('Seed')).toHaveValue('1');
});

test('/verify/ can be scanned: most claims take a line, and the head and the way to each chapter stay', async ({
  page,
}) => {
  await openQuickVerify(page);
  const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(44);
  expect(Math.max(...heights)).toBeLessThanOrEqual(80);

  const chapters = page.getByRole('navigation', { name: 'Chapters of the table' });
  await chapters.getByRole('link', { name: /^8 The ELBO/ }).click();
  const eighth = page.getByRole('rowheader', { name: '8 The ELBO', exact: true });
  await expect(eighth).toBeInViewport({ ratio: 1 });
  await expect(chapters).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('columnheader', { name: 'Witness' })).toBeInViewport({ ratio: 1 });
  const [head, row] = [
    await page.getByRole('columnheader', { name: 'Witness' }).boundingBox(),
    await eighth.boundingBox(),
  ];
  expect(row!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
});

test('/verify/ shows the claims of a chapter alone, and a jump to another brings all back', async ({ page }) => {
  await page.goto(verify);
  await expect(page.getByLabel('Show')).toBeEnabled();
  const all = await rows(page).count();
  await page.getByLabel('Show').selectOption('9 Reparameterization');
  await expect.poll(() => rows(page).count()).toBeLessThan(all / 2);
  expect(await rows(page).count()).toBeGreaterThan(10);
  await page.getByLabel('Show').selectOption('what does not agree');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('Nothing that was checked disagrees.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Chapters of the table' }).getByRole('link').first().click();
  await expect(rows(page)).toHaveCount(all);
});

test('what a claim settles is a link to its entry in the errata', async ({ page }) => {
  await page.goto(verify);
  await page.locator('.settles').first().click();
  await expect(page).toHaveURL(/errata\/#s\d-/);
  await expect(page.locator('.entry:target')).toBeInViewport();
});

test('/verify/ counts what fails and shows it alone', async ({ page }) => {
  await openQuickVerify(page, 'divergence/homework.reverse');
  await page.getByRole('button', { name: 'Run every check' }).click();
  await expect(page.locator('.verify-status')).toContainText(', 1 does not, in');
  await page.getByLabel('Show').selectOption('what does not agree');
  await expect(page.locator('td.verdict:visible')).toHaveCount(1);
  await expect(page.locator('td.verdict:visible')).toContainText('the witness found 2');
  await axe(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('/verify/ is cards in one column, before and after a run, on the narrowest too; before it nothing stands empty', async ({
    page,
  }) => {
    await openQuickVerify(page);
    await noSidewaysScroll(page);
    const empty = page.locator('.verify td').filter({ visible: true, hasNotText: /\S/ });
    await expect(empty).toHaveCount(0);
    await expect(page.locator('td.verdict').first()).toBeHidden();
    await page.getByRole('button', { name: 'Run every check' }).click();
    await expect(page.locator('.verify-status')).toContainText('agree, in', duringRun);
    await noSidewaysScroll(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await noSidewaysScroll(page);
    const lefts = await page
      .locator('.verify tbody tr:nth-child(2) td')
      .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
    expect(lefts).toBe(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('/verify/ is a full table of all claims', async ({ page }) => {
    await page.goto(verify);
    await expect(page.getByRole('button', { name: 'Run every check' })).toBeHidden();
    const row = page.getByRole('row').filter({ has: page.getByTitle('divergence/homework.forward', { exact: true }) });
    await expect(row).toContainText('24.1137056388801');
    await expect(row).toContainText('24.1137056388801 ± 2.1 × 10⁻¹¹');
    await expect(row.getByRole('link', { name: 'note 2, line 2170' }).first()).toHaveAttribute('title', 'right');
    await page.getByRole('navigation', { name: 'Chapters of the table' }).getByText('13').click();
    await expect(page.getByRole('rowheader', { name: '13 Tighter bounds' })).toBeInViewport();
  });
});
