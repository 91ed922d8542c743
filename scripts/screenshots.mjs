// npm run screenshots: draws the README's pictures from the built site.
import { mkdirSync } from 'node:fs';
import { withBuiltSite } from './built-site.mjs';
import { root } from './install.mjs';

const pictures = [
  { name: 'lab-light', path: '/lab/', width: 1280, height: 1330, colorScheme: 'light' },
  { name: 'chapter-light', path: '/divergence/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'explorer-dark', path: '/divergence/', at: '#kl-explorer', width: 1280, height: 860, colorScheme: 'dark' },
  { name: 'homework-light', path: '/homework/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'chapter-phone', path: '/divergence/', width: 390, height: 844, colorScheme: 'light' },
];

await withBuiltSite(4392, async (browser, site) => {
  mkdirSync(`${root}docs`, { recursive: true });
  for (const { name, path, at, width, height, colorScheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(site + path, { waitUntil: 'networkidle' });
    if (at) {
      await page.locator(at).evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.waitForTimeout(2500);
    }
    await page.screenshot({ path: `${root}docs/${name}.png` });
    await page.close();
  }
});
