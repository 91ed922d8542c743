import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** A part of what a page loads: its weight over the wire, in bytes, and its files. */
export interface Part {
  readonly bytes: number;
  readonly files: number;
}

/**
 * The first view: all that a page loads until the network has been idle for half a second, with nobody scrolling. The islands
 * in sight are alive by then. What is fetched ahead, later, is left out: the reader saves data. Text is weighed as brotli of
 * quality 11, fonts and images as they are.
 */
export interface FirstView {
  readonly html: Part;
  readonly styles: Part;
  /** Scripts, those of workers with them. */
  readonly script: Part;
  readonly fonts: Part;
  /** Everything: the parts above, and pictures and data. */
  readonly all: Part;
  /** The names of the fonts, without hash and ending. */
  readonly fontNames: readonly string[];
  /** How far the layout has shifted in all, as Chromium counts it. */
  readonly shift: number;
}

const weighed = new Map<string, number>();

/** What a text weighs over the wire, in bytes. */
function brotliBytes(text: Buffer): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;
}

async function weightOf(response: Response): Promise<number> {
  const url = response.url();
  const known = weighed.get(url);
  if (known !== undefined) return known;
  const body = await response.body();
  const weight = /\.(woff2?|png|jpe?g|webp|avif|ico)$/.test(new URL(url).pathname) ? body.length : brotliBytes(body);
  weighed.set(url, weight);
  return weight;
}

type Kind = 'html' | 'styles' | 'script' | 'fonts' | 'other';

function kindOf(response: Response): Kind {
  const { pathname } = new URL(response.url());
  if (/\.m?js$/.test(pathname)) return 'script';
  if (pathname.endsWith('.css')) return 'styles';
  if (/\.woff2?$/.test(pathname)) return 'fonts';
  return response.request().resourceType() === 'document' ? 'html' : 'other';
}

/**
 * Opens a page in a new context, whose cache is empty, and weighs its first view.
 *
 * @throws when the page or anything that it loads is not there.
 */
export async function firstView(page: Page, address: string): Promise<FirstView> {
  const responses = new Map<string, Response>();
  page.context().on('response', (response) => {
    // A frame within the page asks again for what the page has: a file weighs once.
    if (response.url().startsWith('http') && !responses.has(response.url())) responses.set(response.url(), response);
  });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const parts: Record<Kind, Part> = { html: none, styles: none, script: none, fonts: none, other: none };
  for (const response of responses.values()) {
    if (!response.ok()) throw new Error(`${address} loads ${response.url()}, which answers ${response.status()}.`);
    const kind = kindOf(response);
    parts[kind] = sum([parts[kind], { bytes: await weightOf(response), files: 1 }]);
  }
  const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  const fontNames = [...responses.values()]
    .filter((response) => kindOf(response) === 'fonts')
    .map((response) => new URL(response.url()).pathname.replace(/^.*\/([^/.]*)\..*$/, '$1'));
  return { ...parts, all: sum(Object.values(parts)), fontNames, shift };
}

const none: Part = { bytes: 0, files: 0 };
const sum = (parts: readonly Part[]): Part => ({
  bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
  files: parts.reduce((total, { files }) => total + files, 0),
});
