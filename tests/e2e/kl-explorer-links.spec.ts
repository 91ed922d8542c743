import { FigurePage, testOf } from './figure-page.ts';
import { axe, expect } from './fixtures.ts';

const test = testOf('kl-explorer');

test('a reload, the back button and the forward button keep the state', async ({ page, figure }) => {
  await figure.open();
  await figure.field('mean of q').fill('2.5');
  await expect(page).toHaveURL(/kl-explorer\.meanQ=2\.5/);
  await page.reload();
  await expect(figure.field('mean of q')).toHaveValue('2.5');
  await page.goto('/embed/mode-fit/');
  await page.goBack();
  await expect(figure.field('mean of q')).toHaveValue('2.5');
  await figure.reset.click();
  await expect(figure.field('mean of q')).toHaveValue('4');
  await expect(page).not.toHaveURL(/meanQ/);
});

test('the share button copies a link that restores everything in another browser', async ({
  figure,
  browser,
  baseURL,
}) => {
  await figure.open();
  await figure.openFold();
  await figure.button('q = N(6, 4 squared), p = N(0, 1)').click();
  await figure.option('bits').check();
  const link = await figure.shareLink();
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const there = new FigurePage(await other.newPage(), 'kl-explorer');
  await there.openAt(link);
  await expect(there.reading('DKL(q ∥ p)')).toHaveText('34.7887');
  await other.close();
});

test('where the clipboard is refused, the link is shown to be copied by hand', async ({ page, figure }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await figure.open();
  await figure.openMenu();
  await figure.button('Share').click();
  const dialog = page.getByRole('dialog', { name: 'A link to this figure' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/kl-explorer\.v=1&kl-explorer\.meanQ=4/);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(figure.more).toBeFocused();
});

test('the embed button gives a frame as high as its page, whose address opens the figure as it stands', async ({
  page,
  figure,
}) => {
  await figure.open();
  await figure.field('sd of q').fill('1.05');
  await figure.choose('Embed');
  const snippet = await page.getByRole('dialog').getByRole('textbox').inputValue();
  const src = /src="([^"]+)"/.exec(snippet)![1]!.replaceAll('&amp;', '&');
  const height = Number(/height="(\d+)"/.exec(snippet)![1]);
  await figure.openAt(src);
  await expect(figure.field('sd of q')).toHaveValue('1.05');
  const needed = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
  expect(Math.abs(height - needed)).toBeLessThan(2);
});

test('an edited link full of nonsense opens the figure and says what was wrong', async ({ page, figure }) => {
  await figure.open({ meanQ: '<b>', sdQ: '-4', unit: 'hats', meanP: '2' });
  await expect(page.getByText('In the link: “<b>” is not a number.')).toBeVisible();
  await expect(page.getByText('In the link: “-4” is negative.')).toBeVisible();
  await expect(page.getByText('In the link: “hats” is not a choice. For the unit, choose nats or bits.')).toBeVisible();
  await expect(figure.field('mean of q')).toHaveValue('4');
  await expect(figure.field('mean of p')).toHaveValue('2');
  await axe(page);
});

test('an edit outlives a link to an anchor followed at once', async ({ page, figure }) => {
  await page.goto('/divergence/');
  await figure.field('mean of q').scrollIntoViewIfNeeded();
  await expect(figure.field('mean of q')).toBeEnabled();
  await figure.field('mean of q').evaluate((element: HTMLInputElement) => {
    element.value = '5';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.hash = '#gibbs';
  });
  await expect(page).toHaveURL(/kl-explorer\.\w+=5.*#gibbs/);
  await expect(figure.field('mean of q')).toHaveValue('5');
});

test('a link to a figure of before its anchor had this name still leads to it', async ({ page, figure }) => {
  await page.goto('/divergence/#widget-kl-explorer');
  await expect(figure.figure).toBeInViewport();
});
