import { axe, expect, test } from './fixtures.ts';
import { address, field, open, reading } from './kl-explorer-page.ts';

test('a reload, the back button and the forward button keep the state', async ({ page }) => {
  await open(page);
  await field(page, 'mean of q').fill('2.5');
  await expect(page).toHaveURL(/kl-explorer\.meanQ=2\.5/);
  await page.reload();
  await expect(field(page, 'mean of q')).toHaveValue('2.5');
  await page.goto('/embed/mode-fit/');
  await page.goBack();
  await expect(field(page, 'mean of q')).toHaveValue('2.5');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(field(page, 'mean of q')).toHaveValue('4');
  await expect(page).not.toHaveURL(/meanQ/);
});

test('the share button copies a link that restores everything in another browser', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'The homework' }).click();
  await field(page, 'seed').fill('77');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const there = await other.newPage();
  await open(there, link);
  await expect(reading(there, 'D(q ‖ p)')).toHaveText('24.1137');
  await expect(field(there, 'seed')).toHaveValue('77');
  await other.close();
});

test('where the clipboard is refused, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'A link to this figure' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/kl-explorer\.v=1&kl-explorer\.meanQ=4/);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the embed button gives a frame whose address opens the figure as it stands', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Near twins' }).click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const snippet = await page.getByRole('dialog').getByRole('textbox').inputValue();
  const src = /src="([^"]+)"/.exec(snippet)![1]!.replaceAll('&amp;', '&');
  await open(page, src);
  await expect(field(page, 'sd of q')).toHaveValue('1.05');
});

test('an edited link full of nonsense opens the figure and says what was wrong', async ({ page }) => {
  await open(
    page,
    `${address}?kl-explorer.v=1&kl-explorer.meanQ=<b>&kl-explorer.sdQ=-4&kl-explorer.unit=hats&kl-explorer.meanP=2`,
  );
  await expect(page.getByText('In the link: “<b>” is not a number.')).toBeVisible();
  await expect(page.getByText('In the link: “-4” is negative.')).toBeVisible();
  await expect(page.getByText('In the link: “hats” is not a choice. For the unit, choose nats or bits.')).toBeVisible();
  await expect(field(page, 'mean of q')).toHaveValue('4');
  await expect(field(page, 'mean of p')).toHaveValue('2');
  await axe(page);
});

test('an edit outlives a link to an anchor followed at once', async ({ page }) => {
  await page.goto('/divergence/');
  await field(page, 'mean of q').scrollIntoViewIfNeeded();
  await expect(field(page, 'mean of q')).toBeEnabled();
  await field(page, 'mean of q').evaluate((element: HTMLInputElement) => {
    element.value = '5';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.hash = '#gibbs';
  });
  await expect(page).toHaveURL(/kl-explorer\.\w+=5.*#gibbs/);
  await expect(field(page, 'mean of q')).toHaveValue('5');
});
