// npm run look [-- path … --width=390,1280 --as=light,dark,print,forced]: takes every page of the built site, or those that are
// named, a screen at a time, to be looked at one by one. reports/look/index.html shows them side by side.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { withBuiltSite } from './built-site.mjs';
import { root } from './install.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '390,768,1100,1280,1440' },
    as: { type: 'string', default: 'light,dark,print,forced' },
  },
});

const heights = { 390: 844, 768: 1024, 1100: 800, 1280: 800, 1440: 900 };
const ways = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

const folder = `${root}reports/look`;
const everyPath = () =>
  globSync('**/index.html', { cwd: `${root}dist` })
    .map((file) => `/${dirname(file)}/`.replace('/./', '/'))
    .sort();
const paths = positionals.length > 0 ? positionals : everyPath();
const nameOf = (path) => path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';
const asked = values.as.split(',');

const unknown = asked.filter((way) => way !== 'print' && !(way in ways));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: a page is seen as light, dark, print or forced.`);

/** A page from its top to its end, what wakes on the way awake, and back at the top. */
async function walked(page) {
  const { full, step } = await page.evaluate(() => ({
    full: globalThis.document.documentElement.scrollHeight,
    step: globalThis.innerHeight,
  }));
  for (let top = 0; top < full; top += step) {
    await page.evaluate((y) => globalThis.scrollTo(0, y), top);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => globalThis.document.documentElement.scrollHeight);
}

async function screensOf(browser, url, width, way, name) {
  const height = heights[width] ?? 900;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...ways[way] });
  await page.goto(url, { waitUntil: 'networkidle' });
  const full = await walked(page);
  const taken = [];
  for (let top = 0, at = 1; top < full; top += height, at++) {
    await page.evaluate((y) => globalThis.scrollTo(0, y), top);
    const file = `${name}/${width}-${way}-${String(at).padStart(2, '0')}.png`;
    await page.screenshot({ path: `${folder}/${file}` });
    taken.push(file);
  }
  await page.close();
  return taken;
}

async function printed(browser, url, name) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await walked(page);
  const file = `${name}/print.pdf`;
  await page.pdf({ path: `${folder}/${file}`, format: 'A4', printBackground: true, preferCSSPageSize: true });
  await page.close();
  return file;
}

const shown = (file) =>
  file.endsWith('.pdf')
    ? `<a href="${file}">${file}</a>`
    : `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" height="300"></a>`;

rmSync(folder, { recursive: true, force: true });
await withBuiltSite(4393, async (browser, site) => {
  const sections = [];
  for (const path of paths) {
    const name = nameOf(path);
    mkdirSync(`${folder}/${name}`, { recursive: true });
    const files = [];
    for (const width of values.width.split(',').map(Number)) {
      for (const way of asked.filter((way) => way in ways))
        files.push(...(await screensOf(browser, site + path, width, way, name)));
    }
    if (asked.includes('print')) files.push(await printed(browser, site + path, name));
    sections.push(`<h2>${path}</h2>\n${files.map(shown).join('\n')}`);
    console.log(`${path}: ${files.length}`);
  }
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Look</title>\n${sections.join('\n')}\n`,
  );
});
