// npm run look [-- path … --width=390,1280 --as=light,dark,forced,print]: takes every page of the built site, or those that are
// named, a screen at a time, to be looked at one by one. reports/look/index.html shows them side by side.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { root, withBrowser, withServer } from '../bench/browser.ts';

const screens: Readonly<Record<string, number>> = { 390: 844, 768: 1024, 1100: 800, 1280: 800, 1440: 900 };
const ways: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: Object.keys(screens).join() },
    as: { type: 'string', default: [...Object.keys(ways), 'print'].join() },
  },
});
const [widths, asked] = [values.width.split(','), values.as.split(',')];
const strange = [
  ...widths.filter((width) => !(width in screens)),
  ...asked.filter((way) => way !== 'print' && !(way in ways)),
];
if (strange.length > 0) {
  throw new Error(
    `Neither a width nor a way to look: ${strange.join(', ')}. Widths are ${Object.keys(screens).join(', ')}; a page is seen as ${Object.keys(ways).join(', ')} or print.`,
  );
}

const folder = join(root, 'reports/look');
const everyPath = (): string[] =>
  globSync('**/index.html', { cwd: join(root, 'dist'), exclude: ['notebook/host/**'] })
    .map((file) => (dirname(file) === '.' ? '' : `${dirname(file)}/`))
    .sort();

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const scrollTo = (page: Page, top: number): Promise<void> => page.evaluate((y) => window.scrollTo(0, y), top);

/** Opens a page and walks to its end, so that what wakes on the way is awake. */
async function opened(browser: Browser, address: string, options: BrowserContextOptions, step: number): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(address, { waitUntil: 'networkidle' });
  for (let top = 0; top < (await heightOf(page)); top += step) {
    await scrollTo(page, top);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  return page;
}

async function screensOf(browser: Browser, address: string, name: string, width: string, way: string) {
  const height = screens[width]!;
  const page = await opened(browser, address, { viewport: { width: Number(width), height }, ...ways[way] }, height);
  const files: string[] = [];
  for (let top = 0; top < (await heightOf(page)); top += height) {
    await scrollTo(page, top);
    const file = `${name}/${width}-${way}-${String(files.length + 1).padStart(2, '0')}.png`;
    await page.screenshot({ path: join(folder, file) });
    files.push(file);
  }
  await page.close();
  return files;
}

async function printed(browser: Browser, address: string, name: string): Promise<string> {
  const page = await opened(browser, address, {}, 700);
  const file = `${name}/print.pdf`;
  await page.pdf({ path: join(folder, file), printBackground: true, preferCSSPageSize: true });
  await page.close();
  return file;
}

const shown = (file: string): string =>
  `<a href="${file}">${file.endsWith('.pdf') ? file : `<img src="${file}" alt="${file}" loading="lazy" height="300">`}</a>`;

rmSync(folder, { recursive: true, force: true });
await withServer('dist', (url) =>
  withBrowser(async (browser) => {
    const sections: string[] = [];
    for (const given of positionals.length > 0 ? positionals : everyPath()) {
      const path = given.replace(/^\//, '');
      const name = path.replaceAll('/', '-').replace(/-$/, '') || 'home';
      mkdirSync(join(folder, name), { recursive: true });
      const files: string[] = [];
      for (const width of widths)
        for (const way of asked)
          if (way in ways) files.push(...(await screensOf(browser, url + path, name, width, way)));
      if (asked.includes('print')) files.push(await printed(browser, url + path, name));
      sections.push(`<h2>/${path}</h2>\n${files.map(shown).join('\n')}`);
      console.log(`/${path}: ${files.length}`);
    }
    const head = '<!doctype html><meta charset="utf-8"><title>Look</title>';
    writeFileSync(join(folder, 'index.html'), `${[head, ...sections].join('\n')}\n`);
  }),
);
