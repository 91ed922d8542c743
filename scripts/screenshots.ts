// npm run screenshots: draws the README's pictures from the built site.
import { join } from 'node:path';
import { root, withBrowser, withServer } from '../bench/browser.ts';

const pictures = [
  { name: 'lab-light', path: 'lab/', width: 1280, height: 1330, colorScheme: 'light' },
  { name: 'chapter-light', path: 'divergence/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'explorer-dark', path: 'divergence/', at: '#kl-explorer', width: 1280, height: 860, colorScheme: 'dark' },
  { name: 'homework-light', path: 'homework/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'chapter-phone', path: 'divergence/', width: 390, height: 844, colorScheme: 'light' },
] as const;

await withServer('dist', (url) =>
  withBrowser(async (browser) => {
    for (const picture of pictures) {
      const { name, path, width, height, colorScheme } = picture;
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      if ('at' in picture) {
        await page.locator(picture.at).evaluate((element) => element.scrollIntoView({ block: 'start' }));
        await page.waitForTimeout(2500);
      }
      await page.screenshot({ path: join(root, 'docs', `${name}.png`) });
      await page.close();
    }
  }),
);
