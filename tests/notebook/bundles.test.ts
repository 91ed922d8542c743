import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgets, bundle, checkWeights, weightOf } from '../../src/notebook/bundles/bundle.ts';
import { frameText, hostPage } from '../../src/notebook/host/page.ts';

const bundles = await bundle();

test('the notebook’s programs are the same bytes whenever they are bundled', async () => {
  expect(Object.fromEntries(await bundle())).toEqual(Object.fromEntries(bundles));
});

test('a file is named after its content, and the host page and its program name the others', () => {
  expect([...bundles.keys()].map((name) => name.replace(/(?<=\.)[\w-]{8}(?=\.js$)/, 'hash')).sort()).toEqual(
    ['book', 'host', 'kernel', 'plot', 'tf']
      .map((name) => `${name}.hash.js`)
      .concat('index.html')
      .sort(),
  );
  const [host] = [...bundles.keys()].filter((name) => name.startsWith('host.'));
  expect(bundles.get('index.html')).toContain(`<script src="${host}" defer></script>`);
  for (const name of ['kernel', 'book', 'tf', 'plot'])
    expect(bundles.get(host!)).toContain([...bundles.keys()].find((file) => file.startsWith(`${name}.`)));
});

test('both policies name the hash of the frame’s own script, and nothing else inline', () => {
  const boot = 'addEventListener("message", () => {})';
  const hash = `'sha256-${createHash('sha256').update(boot).digest('base64')}'`;
  expect(frameText(boot)).toBe(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-eval' ${hash}; worker-src blob:"><script>${boot}</script>`,
  );
  expect(hostPage(boot, 'host.js')).toContain(
    `content="default-src 'none'; script-src 'self' 'unsafe-eval' ${hash}; worker-src blob:; connect-src 'self'"`,
  );
  const hashes = [...bundles.values()].flatMap((text) => text.match(/sha256-[\w+/=]{44}/g) ?? []);
  expect([hashes.length, new Set(hashes).size]).toEqual([2, 1]);
});

test('the programs are classic scripts, without TypeScript’s compiler and without modules', () => {
  for (const [name, text] of bundles)
    if (name.endsWith('.js')) expect(text, name).not.toMatch(/^\s*(?:import|export)\b/m);
  expect([...bundles.values()].join('')).not.toContain('createProgram(');
});

test('what weighs more than it may fails the build with a sentence', () => {
  expect(() => checkWeights(bundles)).not.toThrow();
  for (const { files, bytes } of budgets) {
    const [name, text] = [...bundles].find(([name]) => files.test(name))!;
    const noise = createHash('shake256', { outputLength: 2 * bytes })
      .update(name)
      .digest()
      .toString('latin1');
    const heavy = new Map([[name, text + noise]]);
    expect(() => checkWeights(heavy)).toThrow(
      `${name} of the notebook weigh ${weightOf(text + noise)} bytes of gzip, and may weigh ${bytes}.`,
    );
  }
});
