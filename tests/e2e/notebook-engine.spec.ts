import { spawn } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, pages, test } from './fixtures.ts';
import { define, openNotebook, output, ran, sessionScript, text } from './notebook-page.ts';

test('cells run in the page: numbers, the book, tensors, charts with rasters, errors, inputs', async ({ page }) => {
  await openNotebook(page);
  await define(page, {
    a: 'const sd = view(Inputs.range([1, 6], { value: 4 }))',
    b: 'Math.round(100 * kl(normal(6, sd), normal(0, 1))) / 100',
    c: 'tf.tidy(() => standardNormals(tf, randomSource(7), 1000).mul(sd).square().mean().dataSync()[0] > 10)',
    d: 'Plot.plot({ ariaLabel: "A line", marks: [Plot.lineY([1, 3, 2]), Plot.raster([1, 2, 3, 4], { width: 2, height: 2 })] })',
    e: 'console.log("line", sd);\nnull.x',
    f: 'Promise.reject(new Error("unheard"));\nsetTimeout(() => {\n  throw new RangeError("later");\n});\nconst ones = tf.ones([2]);',
  });
  await ran(page, 'd');
  await expect.poll(() => text(page, 'b')).toBe('24.11');
  await expect.poll(() => text(page, 'c')).toBe('true');
  expect((await output(page, 'e'))!.prints).toEqual([{ level: 'log', text: 'line 4', line: 1, column: 9 }]);
  expect((await output(page, 'e'))!.problem).toMatchObject({ kind: 'wrong', name: 'TypeError', line: 2, column: 6 });
  await expect
    .poll(async () => (await output(page, 'f'))!.prints)
    .toEqual(
      expect.arrayContaining([
        { level: 'error', text: 'Error: unheard', line: 1, column: 16 },
        { level: 'error', text: 'RangeError: later', line: 3, column: 9 },
      ]),
    );
  await expect.poll(() => page.evaluate(() => window.told.tensors)).toBe(1);
  const drawn = await page.evaluate(() => {
    const [shown] = window.told.outputs['s/d']!.shown;
    return shown?.as === 'drawing' ? JSON.stringify(window.safeDrawing(shown.tree, 'n1-')) : '';
  });
  expect(drawn).toMatch(/^\["svg",.*"aria-label":"A line".*"image",.*"href":"data:image\/png;base64,iVBOR/);
  await page.evaluate(() => window.told.session.input('s', 'a', 0, 3));
  await expect.poll(() => text(page, 'b')).toBe('20.9');
  expect((await output(page, 'a'))!.runs).toBe(1);
});

test('no page but the host page may evaluate text', () => {
  for (const path of pages) expect(readFileSync(`dist${path}index.html`, 'utf8'), path).not.toContain("'unsafe-eval'");
  const host = readFileSync('dist/notebook/host/index.html', 'utf8');
  expect(host).toMatch(
    /content="default-src 'none'; script-src 'self' 'unsafe-eval' 'sha256-[^']+'; worker-src blob:; connect-src 'self'"/,
  );
});

/** What a cell tries to reach: each gives what it found, or throws. OUTSIDE is a server that listens. */
const doors: Readonly<Record<string, string>> = {
  localStorage: 'localStorage.length',
  sessionStorage: 'sessionStorage.length',
  cookies: 'document.cookie',
  'cookie store': 'await cookieStore.getAll()',
  indexedDB:
    'await new Promise((yes, no) => { const open = indexedDB.open("x"); open.onsuccess = yes; open.onerror = no; })',
  caches: 'await caches.keys()',
  'private files': 'await navigator.storage.getDirectory()',
  parent: 'parent.document',
  top: 'top.location.href',
  opener: 'open("OUTSIDE/open")',
  fetch: 'await fetch("OUTSIDE/fetch")',
  'fetch without CORS': 'await fetch("OUTSIDE/no-cors", { mode: "no-cors" })',
  'fetch of the book': 'await fetch("BOOK/")',
  XMLHttpRequest:
    'await new Promise((yes, no) => { const x = new XMLHttpRequest(); x.onload = yes; x.onerror = no; x.open("GET", "OUTSIDE/xhr"); x.send(); })',
  WebSocket:
    'await new Promise((yes, no) => { const s = new WebSocket("ws://HOST/socket"); s.onopen = yes; s.onerror = no; })',
  EventSource:
    'await new Promise((yes, no) => { const s = new EventSource("OUTSIDE/events"); s.onopen = yes; s.onerror = no; })',
  WebTransport: 'await new WebTransport("https://HOST/transport").ready',
  'import()': 'await import("OUTSIDE/module.js")',
  importScripts: 'importScripts("OUTSIDE/script.js")',
  'importScripts of the book': 'importScripts("BOOK/before-paint.js")',
  'a worker by address':
    'await new Promise((yes, no) => { const w = new Worker("OUTSIDE/worker.js"); w.onmessage = yes; w.onerror = no; })',
  'a worker’s importScripts':
    'await new Promise((yes, no) => { const w = new Worker(URL.createObjectURL(new Blob(["importScripts(\'OUTSIDE/nested.js\');postMessage(1)"]))); w.onmessage = yes; w.onerror = no; })',
  'a blob’s import':
    'await new Promise((yes, no) => { const w = new Worker(URL.createObjectURL(new Blob(["import \'OUTSIDE/blob.js\';postMessage(1)"], { type: "text/javascript" })), { type: "module" }); w.onmessage = yes; w.onerror = no; })',
  'the page, past the kernel': 'postMessage({ kind: "batch" })',
  'the kernel’s end': 'close()',
  'service workers': 'await navigator.serviceWorker.register("BOOK/x.js")',
};

test.describe('isolation', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let server: Server;
  const heard: string[] = [];
  const names = Object.keys(doors);

  test.beforeAll(async ({ browser, baseURL }) => {
    server = createServer(({ url }, response) => {
      heard.push(url!);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('0');
    });
    server.on('upgrade', ({ url }, socket) => {
      heard.push(url!);
      socket.destroy();
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    const host = `localhost:${(server.address() as AddressInfo).port}`;
    page = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await openNotebook(page);
    const origin = new URL(baseURL!).origin;
    const open = (source: string): string =>
      source.replaceAll('OUTSIDE', `http://${host}`).replaceAll('HOST', host).replaceAll('BOOK', origin);
    await page.evaluate(() => {
      localStorage.setItem('secret', 'kept');
      document.cookie = 'secret=kept';
    });
    await define(page, Object.fromEntries(names.map((name, i) => [`door-${i}`, open(doors[name]!)])));
  });

  test.afterAll(async () => {
    server.close();
    await page.context().close();
  });

  for (const [i, name] of names.entries()) {
    test(`a cell does not reach ${name}`, async () => {
      const { problem } = await ran(page, `door-${i}`);
      expect(problem).toMatchObject({ kind: 'wrong', name: expect.not.stringMatching('SyntaxError') });
    });
  }

  test('a cell’s messages on a channel do not reach the page', async () => {
    await page.evaluate(() => {
      const channel = new BroadcastChannel('all');
      channel.onmessage = () => (document.title = 'heard');
    });
    await define(page, { channel: 'new BroadcastChannel("all").postMessage(1); "sent"' });
    expect((await ran(page, 'channel')).problem).toBeUndefined();
    expect(await page.title()).not.toBe('heard');
  });

  test('a server outside has heard nothing of all this', () => {
    expect(heard).toEqual([]);
  });
});

const hangs: Readonly<Record<string, string>> = {
  'an endless loop': 'while (true);',
  'endless microtasks': 'for (;;) await 0;',
  'nested workers that loop':
    'for (let i = 0; i < 6; i++) new Worker(URL.createObjectURL(new Blob(["for(;;);"])));\nfor (;;);',
  'a promise that never resolves': 'await new Promise(() => {})',
  'a catastrophic regular expression': '/^(a+)+$/.test("a".repeat(60) + "b")',
  'endless products of matrices': 'let m = tf.ones([200, 200]);\nfor (;;) m = tf.tidy(() => m.matMul(m).mul(0));',
  'a flood of lines': 'for (;;) console.log("again")',
};

test('whatever hangs, the page moves on, stops it, and runs the other cells again', async ({ page }) => {
  await openNotebook(page);
  await define(page, { a: 'const a = 2', b: 'a * 21' });
  for (const [name, source] of Object.entries(hangs)) {
    await define(page, { hang: source, after: 'hang1', hang1: 'const hang1 = a' });
    await page.waitForFunction(() => window.told.outputs['s/hang']!.state === 'running');
    const frames = await page.evaluate(async () => {
      let frames = 0;
      const end = performance.now() + 300;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        frames++;
      }
      return frames;
    });
    expect(frames, name).toBeGreaterThan(3);
    const before = (await output(page, 'b'))!.runs;
    await page.evaluate(() => window.told.session.stop());
    await page.waitForFunction((before) => window.told.outputs['s/b']!.runs > before, before);
    expect((await output(page, 'hang'))!.problem, name).toEqual({ kind: 'stopped', why: 'asked' });
    expect(await text(page, 'b')).toBe('42');
  }
});

test('a generator of charts goes on beside the page, and stops', async ({ page }) => {
  await openNotebook(page);
  await define(page, {
    a: '(function* () {\n  for (let i = 0; ; i++) {\n    const end = performance.now() + 30;\n    while (performance.now() < end);\n    yield Plot.lineY([0, i, 3]).plot();\n  }\n})()',
  });
  await page.waitForFunction(() => window.told.outputs['s/a']!.shown.length > 0);
  await page.evaluate(() => (window.told.heard = 0));
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => window.told.heard)).toBeGreaterThan(10);
  await page.evaluate(() => window.told.session.stop());
  expect((await output(page, 'a'))!.problem).toEqual({ kind: 'stopped', why: 'asked' });
  await page.waitForFunction(() => window.told.kernels.at(-1)!.kind === 'ready');
  expect((await output(page, 'a'))!.runs).toBe(1);
});

test('a cell that hangs is run anew when it is edited', async ({ page }) => {
  await openNotebook(page);
  await define(page, { a: 'for (;;);', b: '2' });
  await page.waitForFunction(() => window.told.outputs['s/a']!.state === 'running');
  await page.waitForTimeout(1500);
  await define(page, { a: '1 + 2' });
  await expect.poll(() => text(page, 'a')).toBe('3');
});

test('a run that takes longer than the limit is stopped; its dependants wait', async ({ page }) => {
  await openNotebook(page, { limit: 1 });
  await define(page, { a: 'for (;;);\nconst x = 1', b: 'x', c: '2' });
  await page.waitForFunction(() => window.told.outputs['s/a']?.problem?.kind === 'stopped');
  expect((await output(page, 'a'))!.problem).toEqual({ kind: 'stopped', why: 'time' });
  await expect
    .poll(async () => (await output(page, 'b'))?.problem)
    .toMatchObject({ kind: 'waits', name: 'x', from: 'a' });
  await expect.poll(() => text(page, 'c')).toBe('2');
});

test('a kernel that no longer answers is started again, without what the reader ran last', async ({ page }) => {
  await openNotebook(page);
  await define(page, { a: '1 + 1' });
  await ran(page, 'a');
  await define(page, { b: 'setTimeout(() => { for (;;); }, 50); "in a moment"' });
  await page.waitForFunction(() => window.told.outputs['s/a']!.runs > 1);
  expect((await output(page, 'b'))!.problem).toEqual({ kind: 'stopped', why: 'deaf' });
});

test('cells run under a sub-path, on a host that shuts out other origins', async ({ unwatched: page }) => {
  const base = '/course/elbook';
  const server = await served((url, response) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    if (url === `${base}/`) response.setHeader('Content-Type', 'text/html').end('<!doctype html><body>');
    else fileOfBook(url.slice(base.length), response);
  });
  await openNotebook(page, { at: `${server.origin}${base}/`, base });
  await define(page, { a: 'kl(normal(0, 1), normal(0, 1))' });
  await expect.poll(() => text(page, 'a')).toBe('0');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  server.close();
});

test('where the host forbids evaluation, the session says so', async ({ unwatched: page }) => {
  await page.route('**/notebook/host/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await openNotebook(page);
  await expect.poll(() => page.evaluate(() => window.told.kernels.at(-1))).toEqual({ kind: 'refused' });
});

test('a kernel that cannot be fetched is asked for again, and so is the page that runs it', async ({
  unwatched: page,
}) => {
  const state = () => page.evaluate(() => window.told.kernels.at(-1)!.kind);
  await page.route('**/notebook/host/', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.route('**/notebook/host/kernel.*', (route) => route.abort());
  await openNotebook(page);
  await define(page, { a: '1 + 2' });
  for (const part of ['**/notebook/host/', '**/notebook/host/kernel.*']) {
    await expect.poll(state).toBe('unreachable');
    await page.unroute(part);
    await page.evaluate(() => window.told.session.restart());
  }
  await expect.poll(() => text(page, 'a')).toBe('3');
});

/** Answers with a file of the built book. */
function fileOfBook(url: string, response: ServerResponse): void {
  const file = `dist${url.replace(/\/$/, '/index.html')}`;
  const type = file.endsWith('.html') ? 'text/html' : 'text/javascript';
  if (existsSync(file)) response.setHeader('Content-Type', type).end(readFileSync(file));
  else response.writeHead(404).end();
}

/** A server of our own. */
async function served(
  answer: (url: string, response: ServerResponse) => void,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(({ url }, response) => answer(url!, response));
  await new Promise<void>((listening) => server.listen(0, listening));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Fills V8's heap beside a cell that does not, and tells the server how both are. */
const fillsMemory = `
  const { session, outputs } = openTold();
  session.define({ section: 's', cell: 'b', source: '1' });
  const source = 'const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length))';
  setTimeout(() => session.define({ section: 's', cell: 'a', source }), 500);
  setInterval(() => {
    const { 's/a': a, 's/b': b } = outputs;
    fetch('/told/' + (a?.problem?.why ?? a?.state) + '/' + b?.runs);
  }, 200);`;

test('a cell that takes all memory ends its frame, and not the page', async () => {
  const { project, outputDir } = test.info();
  const script = await sessionScript();
  const told: string[] = [];
  const server = await served((url, response) => {
    if (url.startsWith('/told/')) told.push(url);
    if (url === '/')
      response.setHeader('Content-Type', 'text/html').end('<body><script src="/fills-memory.js"></script>');
    else if (url === '/fills-memory.js') response.end(`${script};${fillsMemory}`);
    else fileOfBook(url, response);
  });
  const { executablePath, args = [] } = project.use.launchOptions!;
  // By itself, since Playwright takes the end of a frame for the page's. The headless shell keeps all frames in one process,
  // unless it is told to do as Chromium does.
  const browser = spawn(executablePath!, [
    ...args,
    ...['--headless', '--site-per-process', '--js-flags=--max-old-space-size=120', '--remote-debugging-port=0'],
    ...[`--user-data-dir=${outputDir}`, `${server.origin}/`],
  ]);
  await expect.poll(() => told.at(-1), { timeout: 30_000 }).toBe('/told/memory/2');
  browser.kill();
  server.close();
});
