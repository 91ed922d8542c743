// npm run screenshots: draws the README's pictures from the built site.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from './chromium.mjs';
import { root, toolEnvironment } from './install.mjs';

const port = 4392;
const site = `http://localhost:${port}`;
const pictures = [
  { name: 'lab-light', path: '/lab/', width: 1280, height: 1330, colorScheme: 'light' },
  { name: 'chapter-light', path: '/divergence/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'explorer-dark', path: '/divergence/', at: '#kl-explorer', width: 1280, height: 860, colorScheme: 'dark' },
  { name: 'homework-light', path: '/homework/', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'chapter-phone', path: '/divergence/', width: 390, height: 844, colorScheme: 'light' },
];

const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
  cwd: root,
  env: toolEnvironment,
});
const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: chromiumArguments });

async function reachable() {
  for (let tries = 0; tries < 60; tries++) {
    if ((await fetch(site).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The built site could not be served at ${site}. Run npm run build first.`);
}

try {
  await reachable();
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
} finally {
  await browser.close();
  server.kill();
}
