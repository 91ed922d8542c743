import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';
import { answer, answerField, field, open, otherFold, result, solutionFold, verdict } from './homework-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page works the homework through in both directions, and says what is missing', async ({ page }) => {
    await page.goto('homework/');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(result(page)).toBeHidden();
    await solutionFold(page).click();
    await expect(result(page)).toContainText('24.1137 nats, or 34.7887 bits');
    await expect(page.locator('#line-sum .katex')).toBeVisible();
    await otherFold(page).click();
    await expect(page.locator('#other-value .line-value')).toHaveText('2.0425');
    await expect(page.locator('#other-value .line-value')).toBeVisible();
    await expect(answerField(page)).toBeHidden();
    await expect(page.getByText('For instructors')).toBeHidden();
  });
});

test('axe finds nothing with verdicts, mistakes and bad fields, in the light', async ({ page }) => {
  await open(page);
  await otherFold(page).click();
  await page.getByText('For instructors').click();
  await answer(page, '25');
  await expect(verdict(page)).toBeVisible();
  await field(page, 'p', 'standard deviation σ').fill('0');
  await expect(page.locator('.field-problem')).toBeVisible();
  await axe(page);
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  test('nothing scrolls sideways but a long formula, which the keyboard reaches, and axe finds nothing', async ({
    page,
  }) => {
    await open(page, '?homework.v=2&homework.kind=elbo&homework.family=full');
    await expect(result(page)).toContainText('−5.6953 nats');
    await solutionFold(page).click();
    await expect(page.getByRole('group', { name: 'Line 3, scrolls sideways' }).first()).toBeVisible();
    await answer(page, '1/2(36+16-log(16)-1) + 1/2(36+16-log(16)-1) + 1/2(36+16-log(16)-1)');
    await expect(verdict(page)).toBeVisible();
    await noSidewaysScroll(page);
    await axe(page);
  });
});

for (const width of [1280, 320]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    test('the choices keep to one line each, and reading a number back moves nothing', async ({ page }) => {
      await open(page);
      await noSidewaysScroll(page);
      for (const choice of await page.locator('.distribution .choice label').all()) {
        expect((await choice.boundingBox())?.height).toBeLessThan(34);
      }
      const height = async () => (await page.locator('.problem-panel').boundingBox())?.height;
      const before = await height();
      await answerField(page).pressSequentially('24.11');
      await expect(page.locator('.echo')).toContainText('Read as');
      expect(await height()).toBe(before);
    });
  });
}

test('the judge and the parser are not loaded before something is begun', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await answerField(page).fill('24.11');
  await expect(page.locator('.echo')).toContainText('Read as');
  expect(scripts.length).toBeGreaterThan(before);
});
