import { withBrowser, withServer } from './browser.ts';
import { before, mainPages } from './before.ts';
import { firstView, type FirstView } from './page-weight.ts';
import type { Row } from './table.ts';

const mostBytes = 250_000;

/** What the first view of the main pages weighs, beside what it weighed before the book was made light. */
export const weightRows = (site: string): Promise<Row[]> =>
  withServer(site, (url) =>
    withBrowser(async (browser) => {
      const rows: Row[] = [];
      for (const path of mainPages) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        const view = await firstView(await context.newPage(), new URL(path.slice(1), url).href);
        await context.close();
        rows.push({
          what: path,
          measured: `${partsOf(view)}; before: ${before[path].weight}`,
          bar: `≤ ${kB(mostBytes)} kB`,
          met: view.all.bytes <= mostBytes,
        });
      }
      return rows;
    }),
  );

const partsOf = ({ html, script, fonts, all }: FirstView): string =>
  `${kB(all.bytes)} kB: HTML ${kB(html.bytes)}, script ${kB(script.bytes)} in ${script.files}, fonts ${kB(fonts.bytes)} in ${fonts.files}`;

const kB = (bytes: number): string => String(Math.round(bytes / 1000));
