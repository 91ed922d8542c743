import type { Page } from '@playwright/test';
import { chapter, duringRun, runTimeout, verify } from './claim-checks.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: runTimeout });

/** A page of its own for a reader without a network, where Chromium reports on the console each request that fails. */
async function openInOwnPage(page: Page, address: string): Promise<Page> {
  const own = await page.context().newPage();
  await own.goto(address);
  await expect(own.locator('.chapter-check button, .verify-bar .go')).toBeEnabled();
  await own.waitForLoadState('networkidle');
  return own;
}

const cannotLoad = 'The checks could not be loaded. See whether you are online, then press Try again.';

test('offline, a sentence says what to do; online again, Try again works', async ({ page, context }) => {
  const own = await openInOwnPage(page, chapter);
  const button = own.locator('.chapter-check button');
  const status = own.locator('.chapter-status');
  await context.setOffline(true);
  await button.click();
  await expect(status).toHaveText(cannotLoad);
  await expect(button).toHaveText('Try again');
  await button.click();
  await expect(status).toHaveText(cannotLoad);
  await context.setOffline(false);
  await button.click();
  await expect(status).toHaveText(/^all \d+ numbers agree$/, duringRun);

  const marks = own.locator('data.claim[data-verdict="agrees"]');
  const total = await marks.count();
  await context.setOffline(true);
  await button.click();
  await expect(status).toHaveText(cannotLoad);
  await expect(marks).toHaveCount(total);
  await context.setOffline(false);
});

test('/verify/ tells of a lost network in the same way', async ({ page, context }) => {
  const own = await openInOwnPage(page, verify);
  await context.setOffline(true);
  await own.getByRole('button', { name: 'Run every check' }).click();
  await expect(own.locator('.verify-status')).toHaveText(cannotLoad);
  await context.setOffline(false);
  await own.getByRole('button', { name: 'Try again' }).click();
  await expect(own.locator('td.verdict.agrees').nth(5)).toBeAttached(duringRun);
});

for (const [missing, pattern] of [
  ['worker', /\/worker-[^/]*\.js/],
  ['TensorFlow.js', /register_all_gradients[^/]*\.js/],
  ['claims', /\.claim[^/]*\.js/],
] as const)
  test(`when the server does not hand out the ${missing}, marks stay and Try again goes on`, async ({
    page,
    context,
  }) => {
    const own = await openInOwnPage(page, chapter);
    await context.route(pattern, (route) => route.abort());
    const button = own.locator('.chapter-check button');
    await button.click();
    await expect(own.locator('.chapter-status')).toHaveText(
      /^(The checks|TensorFlow\.js) could not be loaded\. See whether you are online, then press Try again\.$/,
    );
    const marked = await own.locator('data.claim[data-verdict="agrees"]').count();
    await context.unroute(pattern);
    await button.click();
    expect(await own.locator('data.claim[data-verdict="agrees"]').count()).toBeGreaterThanOrEqual(marked);
    await expect(own.locator('.chapter-status')).toHaveText(/^all \d+ numbers agree$/, duringRun);
  });
