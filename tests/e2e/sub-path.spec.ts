import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, pages, test } from './fixtures.ts';

const built = 'dist-sub-path';
const base = '/course/elbook/';
const addresses = /\s(?:href|src|component-url|renderer-url)="(\/[^"#?]*)/g;

/** The file that stands for an address. */
const fileAt = (address: string): string =>
  join(built, address.slice(base.length), address.endsWith('/') ? 'index.html' : '');

test('under a sub-path, whatever a page or a style sheet names lies under it, and is there', () => {
  for (const path of pages) {
    const html = readFileSync(join(built, path, 'index.html'), 'utf8');
    const named = [...html.matchAll(addresses)].map(([, address]) => address!);
    expect(named.length, path).toBeGreaterThan(5);
    expect(
      named.filter((address) => !address.startsWith(base) || !existsSync(fileAt(address))),
      path,
    ).toEqual([]);
  }
  for (const sheet of globSync(`${built}/_astro/*.css`)) {
    const named = [...readFileSync(sheet, 'utf8').matchAll(/url\((\/[^)]*)\)/g)].map(([, address]) => address!);
    expect(
      named.filter((address) => !address.startsWith(base) || !existsSync(fileAt(address))),
      sheet,
    ).toEqual([]);
  }
});

/** One page of each kind: what its scripts ask for, only a browser can tell. */
const oneOfEachKind = ['', 'divergence/', 'embed/bound-explorer/', 'homework/', 'homework/class/', 'lab/', 'verify/'];

for (const path of oneOfEachKind)
  test(`./${path} works under a sub-path: every file that it asks for is there`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`./${path}`, { waitUntil: 'networkidle' });
    expect(missing).toEqual([]);
  });

test('the search finds its index under a sub-path', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+/');
  await page.keyboard.type('Gibbs');
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/course\/elbook\/[a-z-]+\//,
  );
});
