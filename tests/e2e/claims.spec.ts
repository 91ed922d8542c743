import type { Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

// A run of all the checks takes seconds on an idle machine, and longer beside other tests.
test.describe.configure({ timeout: 120_000 });

const chapter = './divergence/';
const verify = './verify/';

const mentionsTensorFlow = /register_all_gradients|\/worker-/;

/** The bodies of scripts that the page and its workers have asked for. */
function watchScripts(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('.js')) urls.push(request.url());
  });
  return urls;
}

const statements = (page: Page) => page.locator('data.claim');

async function checkChapter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check this chapter' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 90_000 });
}

/** Puts a worker in place that answers at once, and finds one claim wrong, or none. */
async function answerAtOnce(page: Page, wrong = 'none'): Promise<void> {
  await page.evaluate((failing) => {
    interface Call {
      id: string;
      argumentList: [{ value: string }];
    }
    const answer = (id: string) => ({
      exact: { value: 1, error: 0 },
      witness: null,
      live: null,
      z: null,
      rejections: [],
      verdict: id === failing ? 'fails' : 'agrees',
      faults: id === failing ? ['The exact value is 1, but the witness found 2.'] : [],
      milliseconds: 1,
    });
    Object.assign(window, {
      Worker: class extends EventTarget {
        postMessage({ id, argumentList: [{ value }] }: Call) {
          const data = { id, type: 'RAW', value: answer(value) };
          setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
        }
        terminate() {}
      },
    });
  }, wrong);
}

/** Opens /verify/ with checks that take no time: for what is about the page, not the numbers. */
async function openQuickVerify(page: Page, wrong?: string): Promise<void> {
  await page.goto(verify);
  await expect(page.getByRole('button', { name: 'Run every check' })).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await answerAtOnce(page, wrong);
}

test('the first view of a chapter asks for no TensorFlow.js; the button does', async ({ page }) => {
  const scripts = watchScripts(page);
  await page.goto(chapter);
  const button = page.getByRole('button', { name: 'Check this chapter' });
  await expect(button).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => mentionsTensorFlow.test(url))).toEqual([]);
  await button.click();
  await expect.poll(() => scripts.filter((url) => mentionsTensorFlow.test(url)).length).toBeGreaterThan(1);
});

test('the button marks every number of the chapter', async ({ page }) => {
  await page.goto(chapter);
  const total = await statements(page).count();
  expect(total).toBeGreaterThan(40);
  await expect(page.locator('.chapter-status')).toHaveText(`${total} numbers, each bound to code`);
  await checkChapter(page);
  await expect(page.locator('.chapter-status')).toHaveText(`all ${total} numbers agree`);
  await expect(page.locator('data.claim[data-verdict="agrees"]')).toHaveCount(total);
});

test('a checked number tells how it was checked, to pointer and keyboard', async ({ page }) => {
  await page.goto(chapter);
  const number = page.locator('data.claim[data-claim="divergence/homework.forward"]').first();
  const card = page.locator('.claim-card');
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  await number.hover();
  await expect(card).toContainText('24.1137056388801');
  await checkChapter(page);
  await page.mouse.move(5, 5);
  await expect(card).toBeHidden();

  await number.focus();
  await expect(card).toContainText('Monte Carlo with TensorFlow.js, 400,000 draws');
  await expect(card.getByRole('row', { name: /2\.0425 the other direction at \d+ SE/ })).toBeVisible();
  await expect(
    card.getByRole('row', { name: /24\.115 log 16 rounded to 2\.77 on the way by the witness/ }),
  ).toBeVisible();
  await axe(page, '.claim-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();

  const formula = page.locator('.katex[tabindex="0"]').first();
  await formula.focus();
  await expect(card).toContainText('agrees');
});

test('before a check, the keyboard reaches every number and reads what it is', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  const unreachable = await statements(page).evaluateAll(
    (all) => all.filter((one) => (one.closest<HTMLElement>('.katex') ?? (one as HTMLElement)).tabIndex !== 0).length,
  );
  expect(unreachable).toBe(0);
  await statements(page).first().focus();
  await page.keyboard.press('Tab');
  const card = page.locator('.claim-card');
  await expect(card).toContainText('stated');
  await expect(card).toContainText('Press Check this chapter to compute it here.');
  await axe(page, '.claim-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the card keeps its distance from the edges, and stays while the pointer moves to it', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  const number = statements(page).nth(4);
  const box = page.locator('.claim-card-box');
  await number.scrollIntoViewIfNeeded();
  for (const fromFoot of [20, 60, 120, 160, 220]) {
    await number.evaluate(
      (one, foot) => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + foot),
      fromFoot,
    );
    await page.mouse.move(2, 450);
    await number.hover();
    const { y, height } = (await box.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(8);
    expect(900 - y - height).toBeGreaterThanOrEqual(8);
  }
  await page.evaluate(() => {
    document.querySelector('.claim-card')!.addEventListener('toggle', () => (document.title += ' toggled'));
  });
  const { x, y } = (await box.boundingBox())!;
  await page.mouse.move(x + 20, y + 10, { steps: 12 });
  await page.waitForTimeout(400);
  await expect(box).toBeVisible();
  await expect(page).not.toHaveTitle(/toggled/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});

test('with a seed that cannot be read, Check again says so, goes to the field and takes the verdict back', async ({
  page,
}) => {
  await page.goto(chapter);
  await expect(page.locator('.chapter-check button')).toBeEnabled();
  await answerAtOnce(page);
  await checkChapter(page);
  const seed = page.locator('.chapter-check').getByLabel('Seed');
  await seed.fill('1,5');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.seed-problem')).toContainText('whole number');
  await expect(seed).toBeFocused();
  await expect(page.locator('.chapter-status')).toHaveText('nothing was run');
  await seed.fill('5');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.chapter-status')).toContainText('agree');
});

test('by keyboard alone, a chapter is checked, stopped and checked again with another seed', async ({ page }) => {
  await page.goto(chapter);
  const button = page.locator('.chapter-check button');
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Stop');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chapter-status')).toContainText('stopped');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.chapter-check').getByLabel('Seed')).toHaveValue('2');
  await expect(button).toHaveText('Check again', { timeout: 90_000 });
  await expect(page.locator('.chapter-status')).toContainText('agree');
});

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
  await expect(page.locator('.verify-status')).toContainText(`${total} of ${total} agree, in`, { timeout: 90_000 });
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
  await expect(page.locator('.verify-status')).toContainText('agree, in', { timeout: 90_000 });
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

/** A page of its own for a reader without a network, where Chromium reports on the console each request that fails. */
async function openInOwnPage(page: Page, address: string): Promise<Page> {
  const own = await page.context().newPage();
  await own.goto(address);
  await expect(own.locator('button.go').first()).toBeEnabled();
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
  await expect(status).toHaveText(/^all \d+ numbers agree$/, { timeout: 90_000 });

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
  await expect(own.locator('td.verdict.agrees').nth(5)).toBeAttached();
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
    await expect(own.locator('.chapter-status')).toHaveText(/^all \d+ numbers agree$/, { timeout: 90_000 });
  });

test('a number that fails is marked wrong, named, and says why', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('.chapter-check button')).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await answerAtOnce(page, 'divergence/homework.reverse');
  await checkChapter(page);
  await expect(page.locator('.chapter-status')).toContainText('1 of');
  const failure = page.getByRole('listitem').filter({ hasText: 'the witness found 2' });
  await expect(failure).toBeVisible();
  await failure.getByRole('link', { name: 'divergence/homework.reverse' }).click();
  await expect(page).toHaveURL(/#claim-divergence-homework-reverse$/);
  const wrong = page.locator('data.claim[data-verdict="fails"]');
  expect(await wrong.evaluateAll((all) => new Set(all.map((one) => one.dataset['claim'])).size)).toBe(1);
  await wrong.first().focus();
  await expect(page.locator('.claim-card')).toContainText('The exact value is 1, but the witness found 2.');
});

test('/verify/ counts what fails and shows it alone', async ({ page }) => {
  await openQuickVerify(page, 'divergence/homework.reverse');
  await page.getByRole('button', { name: 'Run every check' }).click();
  await expect(page.locator('.verify-status')).toContainText(', 1 does not, in');
  await page.getByLabel('Only what does not agree').check();
  await expect(page.locator('td.verdict:visible')).toHaveCount(1);
  await expect(page.locator('td.verdict:visible')).toContainText('the witness found 2');
  await axe(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('/verify/ is cards in one column, before and after a run', async ({ page }) => {
    await openQuickVerify(page);
    await noSidewaysScroll(page);
    await page.getByRole('button', { name: 'Run every check' }).click();
    await expect(page.locator('.verify-status')).toContainText('agree, in', { timeout: 90_000 });
    await noSidewaysScroll(page);
  });

  test('on the narrowest phone, /verify/ has one column of facts and does not scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openQuickVerify(page);
    await noSidewaysScroll(page);
    await page.getByRole('button', { name: 'Run every check' }).click();
    await expect(page.locator('.verify-status')).toContainText('agree, in', { timeout: 90_000 });
    await noSidewaysScroll(page);
    const lefts = await page
      .locator('.verify tbody tr:nth-child(2) td')
      .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
    expect(lefts).toBe(1);
  });

  test('a chapter whose numbers are marked does not scroll sideways', async ({ page }) => {
    await page.goto(chapter);
    await checkChapter(page);
    await noSidewaysScroll(page);
    await page.locator('data.claim').first().tap();
    const box = page.locator('.claim-card-box');
    await expect(box).toBeVisible();
    const { x, width } = (await box.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(390 - 8);
    await noSidewaysScroll(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('/verify/ is a full table of all claims', async ({ page }) => {
    await page.goto(verify);
    await expect(page.getByRole('button', { name: 'Run every check' })).toBeHidden();
    const row = page.getByRole('row').filter({ hasText: 'divergence/homework.forward' }).first();
    await expect(row).toContainText('24.1137056388801');
    await expect(row).toContainText('settles s2-homework-2411');
  });

  test('a chapter states its numbers and offers no button that does nothing', async ({ page }) => {
    await page.goto(chapter);
    await expect(statements(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeHidden();
  });
});
