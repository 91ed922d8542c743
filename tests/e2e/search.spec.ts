import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { FigurePage } from './figure-page.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly within: string };
}

/** All that the built index can show, read as it lies on the disk. */
const fragments = globSync('dist/pagefind/fragment/*').map((file): Fragment => {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
});

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/** The numbers that a page says, each as it stands in one piece of text; KaTeX's drawing says a formula again. */
function numbersSaid(html: string): Set<string> {
  const said = new Set<string>();
  read(fromHtml(html));
  return said;

  function read(node: Nodes): void {
    if (node.type === 'text') for (const number of numbersIn(node.value)) said.add(number);
    if (node.type === 'element' && String(node.properties['className']).includes('katex-html')) return;
    if ('children' in node) node.children.forEach(read);
  }
}

const search = (page: Page) => page.getByRole('dialog', { name: 'Search the book' });

const searchFor = async (page: Page, asked: string): Promise<void> => {
  await search(page).getByRole('textbox').fill(asked);
  await expect(search(page).getByRole('status')).not.toHaveText('');
};

test('the index says no number that its page does not say', () => {
  const pages = Map.groupBy(fragments, ({ url }) => url.split('#')[0]!);
  expect(pages.size).toBeGreaterThanOrEqual(8);
  for (const [path, places] of pages) {
    const said = numbersSaid(readFileSync(`dist${path}index.html`, 'utf8'));
    for (const { url, content, meta } of places)
      expect({ url, strange: numbersIn(`${meta.title} ${content}`).filter((number) => !said.has(number)) }).toEqual({
        url,
        strange: [],
      });
  }
});

test('the index holds the text of the book, and nothing that is worked', () => {
  const text = fragments.map(({ content, meta }) => `${meta.within} ${meta.title} ${content}`).join('\n');
  expect(text).toContain('1/11 = 0.0909');
  expect(text).toContain('The exact posterior is N(1, 1/2).');
  for (const chrome of ['Embed this figure', 'Full screen', 'Reset', 'Your answer', 'Data table', 'each bound to code'])
    expect(text).not.toContain(chrome);
  expect(text).not.toMatch(/\\[a-z]+|&[a-z]+;|[\u2060-\u2064]/);
});

test('every place of the index is a place of its page', () => {
  for (const { url } of fragments.filter(({ url }) => url.includes('#'))) {
    const [path, anchor] = url.split('#');
    expect(readFileSync(`dist${path}index.html`, 'utf8')).toContain(` id="${anchor}"`);
  }
});

const firstOf = {
  'reparameterization trick': '/reparameterization/#the-reparameterization-trick',
  'log-derivative': '/reparameterization/#the-other-estimate',
  posterior: '/glossary/#posterior',
  '1/11': '/errata/#s1-neg-elbo-equivalent',
  'importance weights': '/glossary/#importance-weighted-bound',
  'effective sample size': '/tighter-bounds/#ess',
  'KL asymmetry': '/divergence/#it-is-not-symmetric',
  additivity: '/divergence/#additivity',
  'score function': '/glossary/#score-function-estimate',
  'Gibbs’ inequality': '/divergence/#non-negativity',
  'theorem 5.3': '/divergence/#gibbs',
  'exercise 9.2': '/reparameterization/#draws-exercise',
  'p(z|x)': '/elbo/#from-posterior',
  'N(1, 1/2)': '/elbo/#hand',
  '24.11': '/errata/#s2-homework-2411',
  'posterior collapse': '/glossary/#posterior-collapse',
} as const;

test('the known searches find their section first, or the definition of the term', async ({ page }) => {
  await page.goto('./divergence/');
  await page.keyboard.press('Control+/');
  for (const [asked, address] of Object.entries(firstOf)) {
    await searchFor(page, asked);
    await expect.soft(search(page).getByRole('link').first(), asked).toHaveAttribute('href', address);
  }
});

test('nonsense is found nowhere, and words that never meet are told', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  const status = search(page).getByRole('status');
  for (const asked of ['xyzzyqwfp', '<img src=x onerror=alert(1)>', '😀😀😀', 'qqqq zzzz', '0.12345678'])
    await test.step(asked, async () => {
      await searchFor(page, asked);
      await expect(status).toHaveText(`Nothing found for “${asked}”.`);
    });
  await search(page).getByRole('textbox').fill(' ‖ ()');
  await expect(status).toHaveText('Nothing found for “‖ ()”.');
  await searchFor(page, 'coin IWAE');
  await expect(status).toHaveText(/^No place has all of these words\. \d+ places with some of them found\.$/);
  await search(page).getByRole('textbox').fill('');
  await expect(status).toHaveText('');
  await expect(search(page).getByRole('link')).toHaveCount(0);
});

test('it is worked by keyboard: Control and slash open it, arrows choose, Enter goes there', async ({ page }) => {
  await page.goto('./divergence/');
  await page.keyboard.press('Control+/');
  await expect(search(page)).toBeVisible();
  await page.keyboard.type('additivity');
  await expect(search(page).getByRole('status')).toHaveText(/places? found/);
  const links = search(page).getByRole('link');
  await expect(links.first()).toHaveText('Divergence: What it does not notice: Theorem 5.7 (additivity)');
  await expect(search(page).locator('mark').first()).toHaveText(/additiv/i);
  await axe(page, 'dialog');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeHidden();
  await expect(page).toHaveURL(/divergence\/#additivity$/);
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeHidden();
});

test('no character alone opens it, and it opens over no other dialog', async ({ page }) => {
  await page.goto('./divergence/');
  await page.getByRole('button', { name: 'Search' }).focus();
  await page.keyboard.press('/');
  await expect(search(page)).toBeHidden();
  const figure = new FigurePage(page, 'kl-explorer');
  await figure.alive();
  await figure.choose('Embed');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`its results fit ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./elbo/');
    await page.keyboard.press('Control+/');
    await searchFor(page, 'log p(x)');
    await expect(search(page).getByRole('link').nth(5)).toBeAttached();
    await axe(page, 'dialog');
    await noSidewaysScroll(page);
    expect(await search(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

test('search alone lets a page compile WebAssembly', async ({ page }) => {
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await page.goto('./');
  await expect(policy).toHaveAttribute('content', /wasm-unsafe-eval/);
  await page.goto('./embed/mode-fit/');
  await expect(policy).toHaveAttribute('content', /^(?!.*wasm-unsafe-eval).*script-src/);
});
