import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';
import { field } from './homework-page.ts';

const question =
  '/embed/homework/?homework.v=2&homework.kind=divergence&homework.family=normal&homework.qMean=6&homework.qSpread=4&homework.pMean=0&homework.pSpread=1';

test('a question is made for a course page, answered in its frame by keyboard, and the page hears the verdict', async ({
  page,
}) => {
  await page.goto('/homework/embed/');
  const frame = page.frameLocator('iframe.course-preview');
  const field = frame.getByLabel('Your answer, in nats');
  await page.locator('iframe.course-preview').scrollIntoViewIfNeeded();
  await expect(field).toBeVisible();
  await field.fill('48.23');
  await field.press('Enter');
  await expect(frame.getByRole('status')).toContainText('The factor ½ is missing');
  const heard = page.locator('.heard li').first();
  await expect(heard).toContainText('"verdict":"incorrect"');
  await expect(heard).toContainText('"ids":["missing-half"]');
  const [framed, content] = [page.locator('iframe.course-preview'), frame.locator('body')];
  await expect
    .poll(async () => ((await framed.boundingBox())?.height ?? 0) - ((await content.boundingBox())?.height ?? 0))
    .toBeLessThan(8);

  const html = page.getByLabel('The HTML for your page');
  await page.getByLabel('address of your page').fill('nonsense');
  await expect(page.getByText('is not the address of a page on the web')).toBeVisible();
  await page.getByLabel('address of your page').fill('https://course.example/week/3');
  await expect(html).toHaveValue(/frame\.parent=https%3A%2F%2Fcourse\.example(&|")/);
  await axe(page);
});

test('a framed question works alone at 390 px in the dark, keeps its answer over a reload, and opens its solution when right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(question);
  const field = page.getByLabel('Your answer, in nats');
  await field.fill('24,11');
  await field.press('Enter');
  await expect(page.getByRole('status')).toContainText('Right to four significant figures');
  await page.reload();
  await expect(field).toHaveValue('24,11');
  await page.getByText('The solution, line by line').click();
  await expect(page.locator('#line-value')).toContainText('24.1137');
  await noSidewaysScroll(page);
  await axe(page);
});

test('a damaged link asks nothing and says what is wrong with it', async ({ page }) => {
  await page.goto(question.replace('qSpread=4', 'qSpread=minus'));
  await expect(page.getByRole('alert')).toContainText('This question cannot be shown.');
  await expect(page.getByLabel('Your answer, in nats')).toHaveCount(0);
});

test('where the judge cannot be fetched, the page says so', async ({ unwatched: page }) => {
  await page.route(/\/tools[^/]*\.js$/, (route) => route.abort());
  await page.goto('/homework/embed/');
  const spread = field(page, 'q', 'standard deviation σ');
  await expect(spread).toBeEnabled();
  await spread.focus();
  await expect(page.getByRole('alert').first()).toContainText('What reads these fields could not be loaded.');
});
