import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { chromiumArguments, findOrInstallChromium } from '../scripts/chromium.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the bench's page as the site is built, and hands its address to `use`. */
export async function withBenchPage<T>(use: (url: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'elbook-bench-'));
  try {
    await build({
      configFile: false,
      root: join(root, 'bench/page'),
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir, emptyOutDir: true },
    });
    return await withServer(outDir, use);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** Serves a folder and hands its address to `use`. */
export async function withServer<T>(outDir: string, use: (url: string) => Promise<T>): Promise<T> {
  const server: PreviewServer = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir },
    preview: { port: Number(process.env.BENCH_PORT ?? 4480) },
  });
  try {
    return await use(server.resolvedUrls!.local[0]!);
  } finally {
    await server.close();
  }
}

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>, more: string[] = []): Promise<T> {
  const executablePath = await findOrInstallChromium();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, '--disable-gpu', ...more] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
