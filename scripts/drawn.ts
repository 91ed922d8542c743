// npm run drawn: how many screens of each chapter of the built site pass with nothing drawn.
import { bareStretches } from '../bench/bare-stretches.ts';
import { withBrowser, withServer } from '../bench/browser.ts';
import { writtenChapters } from '../src/book/chapters.ts';

const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const worthNaming = 1.5;

await withServer('dist', (url) =>
  withBrowser(async (browser) => {
    for (const viewport of screens) {
      console.log(`\nAt ${viewport.width} × ${viewport.height}, in screens; those over ${worthNaming} are named.`);
      for (const { path, number, title } of writtenChapters()) {
        const page = await browser.newPage({ viewport });
        await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
        const stretches = await bareStretches(page);
        const longest = Math.max(...stretches.map((stretch) => stretch.screens));
        console.log(`${number} ${title}: longest ${longest.toFixed(1)}, ${stretches.length - 1} times something drawn`);
        for (const { screens: length, from, after } of stretches)
          if (length > worthNaming) console.log(`    ${length.toFixed(1)} from ${from.toFixed(1)}, in “${after}”`);
        await page.close();
      }
    }
  }),
);
