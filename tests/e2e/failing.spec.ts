import { bookModel } from '../../src/models/toy-vae/index.ts';
import { encodeParameters } from '../../src/toy/reader-model/weights-code.ts';
import { expect, test } from './fixtures.ts';
import { LabPage } from './lab-page.ts';

const question =
  '/embed/homework/?homework.v=2&homework.kind=divergence&homework.family=normal&homework.qMean=6&homework.qSpread=4&homework.pMean=0&homework.pSpread=1';
const steep = encodeParameters({ ...bookModel, observationVariance: 1e-3 });
const curve = `/embed/iwae-curve/?iwae-curve.v=1&iwae-curve.model=${steep}`;

test.describe('a question in a sandbox', () => {
  for (const [sandbox, press] of [
    ['allow-scripts allow-same-origin', 'Enter'],
    ['allow-scripts allow-same-origin', 'a click'],
  ] as const)
    test(`that submits no forms is judged at ${press}`, async ({ unwatched: page }) => {
      await page.route('**/course.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="${sandbox}" src="${question}"></iframe>` }),
      );
      await page.goto('/course.html');
      const frame = page.frameLocator('iframe');
      const field = frame.getByLabel('Your answer, in nats');
      await field.fill('24.11');
      if (press === 'Enter') await field.press('Enter');
      else await frame.getByRole('button', { name: 'Check' }).click();
      await expect(frame.getByRole('status')).toContainText('Right to four significant figures');
    });

  test('that keeps its scripts out says so', async ({ unwatched: page }) => {
    await page.route('**/course.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="${question}"></iframe>` }),
    );
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/course.html');
    const reason = page.frameLocator('iframe').getByText('Nothing has come yet.');
    await expect(reason).toBeHidden();
    await expect(reason).toBeVisible({ timeout: 12_000 });
  });
});

test('an island whose script did not arrive says one sentence, and Reload brings it to life', async ({
  unwatched: page,
}) => {
  const dead = /_astro\/(View|kl-explorer)[^/]*\.js/;
  await page.route(dead, (route) => route.abort());
  await page.goto('/embed/kl-explorer/');
  await expect(page.getByRole('alert')).toHaveText(/A script did not arrive/, { timeout: 12_000 });
  await page.unroute(dead);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByLabel('mean of q').first()).toBeEnabled();
  await expect(page.getByText('A script did not arrive')).toHaveCount(0);
});

test('a browser without workers is told so, in the place of numbers that belong to another model', async ({
  unwatched: page,
}) => {
  await page.addInitScript(() => {
    window.Worker = function refuse() {
      throw new DOMException('Failed to construct “Worker”', 'SecurityError');
    } as unknown as typeof Worker;
  });
  const uncaught: Error[] = [];
  page.on('pageerror', (error) => uncaught.push(error));
  await page.goto(curve);
  await expect(page.getByRole('alert')).toHaveText(
    'The curve could not be computed. The browser did not start a background worker.',
  );
  await expect(page.locator('.reading-value').first()).toHaveText('—');
  await expect(page.locator('.figure-plots svg')).toHaveCount(0);
  const lab = new LabPage(page, 'lab');
  await lab.open();
  await lab.go.click();
  await expect(page.getByRole('alert').first()).toContainText('The browser did not start a background worker');
  await expect(page.locator('body')).not.toContainText('too large to integrate');
  expect(uncaught).toEqual([]);
});

test('a computation without end is said to go on, is ended for the newest wish, and ends by itself', async ({
  unwatched: page,
}) => {
  await page.route(/iwae-curve\.compute[^/]*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default () => { for (;;); };' }),
  );
  const notice = page.locator('.figure-problem');
  const reset = page.getByRole('button', { name: /^Reset/ });
  await page.goto(curve);
  await expect(notice).toHaveText(/Still computing/, { timeout: 8000 });
  await reset.click();
  await expect(notice).toHaveCount(0, { timeout: 3000 });
  await expect(page.locator('.figure-plots .stale')).toHaveCount(0);
  await page.goto(curve);
  await expect(notice).toHaveText(/The curve could not be computed\. .*takes too long/, { timeout: 25_000 });
  await expect(page.locator('.reading-value').first()).toHaveText('—');
  await expect(page.locator('body')).not.toContainText(/NaN|undefined/);
});

test('the lab says that a worker died in silence, and the next press opens another', async ({ page }) => {
  test.setTimeout(60_000);
  const lab = new LabPage(page, 'lab');
  await lab.open();
  await lab.go.click();
  await expect(lab.go).toContainText('Pause');
  await expect(lab.step).not.toHaveText('0');
  const training = page.workers().find((worker) => /\/worker-/.test(worker.url()))!;
  await training.evaluate(() => self.close());
  await expect(page.getByText('broke off')).toBeVisible({ timeout: 20_000 });
  const step = await lab.step.innerText();
  await lab.go.click();
  await expect(lab.go).toContainText('Pause');
  await expect(lab.step).not.toHaveText(step);
});
