import { expect, test } from './fixtures.ts';
import { answer, answerField, chooseKind, field, open, result, verdict } from './homework-page.ts';

test('a field takes formulas, says what it read, and keeps what it cannot use', async ({ page }) => {
  await open(page);
  await answerField(page).fill('24.11');
  const q = page.getByRole('group', { name: /^q,/ });
  await field(page, 'q', 'mean μ').fill('sqrt(36)');
  await expect(q.locator('.field-read .katex').first()).toBeVisible();
  await expect(result(page)).toContainText('24.1137 nats');
  await q.getByRole('radio', { name: 'variance' }).check();
  await expect(q).toContainText('variance σ² = 4, so standard deviation σ = 2');
  await expect(result(page)).toContainText('18.8069 nats');
  await q.getByRole('radio', { name: 'standard deviation' }).check();
  for (const [typed, sentence] of [
    ['', 'blank'],
    ['abc', 'do not know the word'],
    ['0', 'number from'],
    ['-4', 'negative'],
    ['1e400', 'larger than any number'],
    ['\u200b<b>4</b>', 'cannot read the sign'],
  ] as const) {
    const sd = field(page, 'q', 'standard deviation σ');
    await sd.fill(typed);
    await expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
    await expect(sd).toHaveValue(typed);
    await expect(answerField(page)).toHaveValue('24.11');
    await expect(result(page)).toContainText('24.1137 nats');
    await expect(page.locator('main')).not.toContainText('NaN');
  }
  await field(page, 'q', 'standard deviation σ').fill('1,5');
  await expect(q).toContainText('The comma is read as the decimal point.');
  await expect(q).toContainText('standard deviation σ = 1.5');
});

test('every kind of problem is stated, solved and judged', async ({ page }) => {
  await open(page);
  for (const [kind, family, right] of [
    ['divergence', 'full', '1.6953'],
    ['cross-entropy', 'diagonal', '5.9816'],
    ['entropy', 'categorical', '0.8018'],
    ['log-likelihood', 'bernoulli', '-2.2789'],
    ['elbo', 'normal', '-28.1137'],
    ['iwae', undefined, '-1.3863'],
    ['planar-flow', undefined, '0.4886'],
  ] as const) {
    await chooseKind(page, kind, family);
    await expect(result(page)).toContainText(`${right.replace('-', '−')} nats`);
    await expect(result(page)).toBeHidden();
    await answer(page, right);
    await expect(verdict(page)).toContainText('Right to');
    await expect(page.locator('#line-bits .katex').first()).toBeVisible();
    await expect(page.locator('.katex-error')).toHaveCount(0);
  }
  await chooseKind(page, 'entropy', 'full');
  await page.getByLabel('covariance Σ').fill('[[2, 1/2], [1/2, 1]]');
  await expect(result(page)).toContainText('3.1177 nats');
  await page.getByLabel('covariance Σ').fill('1 2; 2 1');
  await expect(page.getByRole('status').filter({ hasText: 'not positive definite' })).toBeVisible();
  await expect(page.locator('.stays')).toBeVisible();
});

test('a new problem comes from its seed, and Undo brings back the one before', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'New problem' }).click();
  await expect(result(page)).not.toContainText('24.1137 nats');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(result(page)).toContainText('24.1137 nats');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(undo).toBeFocused();
  const seed = page.getByLabel('seed', { exact: true });
  await seed.fill('17');
  await seed.press('Enter');
  await expect(result(page)).not.toContainText('24.1137 nats');
  await expect(page).toHaveURL(/homework\.qMean=-3\.5.*homework\.seed=17&/);
  const stated = await result(page).textContent();
  await page.reload();
  await expect(result(page)).toHaveText(stated ?? '');
  await expect(seed).toHaveValue('17');

  await open(page, '?homework.qMean=1&homework.qSpread=1');
  await page.getByText('a wrong way can lead to the right value').click();
  await expect(page.locator('.indistinctions')).toContainText('even if the direction is reversed');
});

test('a link restores problem, answer, verdict and tolerance, also by going back, and one of the first version', async ({
  page,
}) => {
  await open(page, '?homework.v=1&homework.qMean=-1.5&homework.qSpread=4&homework.qGiven=sd&homework.pSpread=2');
  await expect(field(page, 'q', 'mean μ')).toHaveValue('-1.5');
  await answer(page, '1.0885');
  await expect(verdict(page)).toContainText('last digit is off');
  await page.getByText('For instructors').click();
  await page.getByRole('radio', { name: 'strictly' }).check({ force: true });
  await expect(verdict(page)).toContainText('Not right');
  await expect(page).toHaveURL(/homework\.v=2.*homework\.strict=yes.*homework\.answer=1\.0885.*checked=yes/);
  const stated = await result(page).textContent();

  await page.reload();
  await expect(verdict(page)).toContainText('Not right');
  await expect(result(page)).toHaveText(stated ?? '');
  await page.getByRole('link', { name: 'References' }).first().click();
  await page.waitForURL(/references/);
  await page.goBack();
  await expect(answerField(page)).toHaveValue('1.0885');
  await expect(verdict(page)).toContainText('Not right');
  await expect(result(page)).toHaveText(stated ?? '');

  await open(page, '?homework.v=1&homework.qMean=six&homework.qSpread=0&homework.pGiven=%00&homework.kind=7&other=1');
  await expect(page.locator('.problem p')).toHaveCount(2);
  await expect(page.locator('.problem')).not.toContainText(/figure|shows \.|\bsd\b/);
  await expect(page.locator('.field-problem')).toHaveCount(2);
  await expect(result(page)).toContainText('24.1137 nats');
  await expect(page.locator('main')).not.toContainText('NaN');
});

test('a problem with the smallest and the largest numbers is solved, and the page stays alive', async ({ page }) => {
  await open(page);
  await field(page, 'q', 'standard deviation σ').fill('0.000001');
  await expect(result(page)).toContainText('31.3155 nats');
  await field(page, 'q', 'mean μ').fill('-1000000');
  await field(page, 'p', 'standard deviation σ').fill('0.00001');
  await field(page, 'p', 'mean μ').fill('10^6');
  await expect(result(page)).toContainText('2.0000 × 10²² nats');
  await page.getByRole('button', { name: /^Swap/ }).click();
  await expect(result(page)).toContainText('2.0000 × 10²⁴ nats');
  await answer(page, '2e-7^2');
  await expect(page.locator('.echo .katex')).toBeVisible();
  await expect(verdict(page)).toContainText('Not right');
  await chooseKind(page, 'divergence', 'bernoulli');
  await field(page, 'p', 'probability of 1').fill('0');
  await expect(result(page)).toContainText('∞ nats');
  await answer(page, 'infinity');
  await expect(verdict(page)).toContainText('Right');
  await expect(page.locator('.katex-error')).toHaveCount(0);
});
