import { FigurePage } from './figure-page.ts';
import { expect, test } from './fixtures.ts';

/** A page of another site, which nobody serves. */
const course = 'http://127.0.0.1:1/course/';

for (const [name, fold] of [
  ['kl-explorer', 'Start from an example'],
  ['lab', 'Generate:'],
] as const)
  test(`on a phone the frame of ${name} follows the height of its page, in a page of another site`, async ({
    unwatched: page,
    baseURL,
  }) => {
    await page.context().grantPermissions(['local-network-access']);
    const figure = new FigurePage(page, name);
    await figure.open();
    await figure.choose('Embed');
    const snippet = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.route(course, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body style="inline-size: 390px">${snippet}` }),
    );
    await page.goto(course);
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('src')).toContain(baseURL!);
    const within = page.frameLocator('iframe');
    const height = async (): Promise<number> => (await frame.boundingBox())!.height;
    /** How much higher the frame is than what it shows, once both have come to rest. */
    const spare = async (): Promise<number> => {
      const before = await height();
      await page.waitForTimeout(300);
      const needed = await within.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      return (await height()) === before ? before - needed : Infinity;
    };
    await expect(within.locator('.figure')).toBeVisible();
    await expect.poll(spare).toBeLessThan(1.5);
    const closed = await height();
    await within.getByText(fold).click();
    await expect.poll(height).toBeGreaterThan(closed + 20);
    await expect.poll(spare).toBeLessThan(1.5);
    expect(await spare()).toBeGreaterThan(-0.5);
  });
