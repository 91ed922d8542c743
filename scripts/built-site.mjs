import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from './chromium.mjs';
import { root, toolEnvironment } from './install.mjs';

async function reachable(site) {
  for (let tries = 0; tries < 60; tries++) {
    if ((await fetch(site).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The built site could not be served at ${site}. Run npm run build first.`);
}

/** Serves the built site and opens a browser for as long as `use` needs them. */
export async function withBuiltSite(port, use) {
  const site = `http://localhost:${port}`;
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    env: toolEnvironment,
  });
  const browser = await chromium.launch({ executablePath: await findOrInstallChromium(), args: chromiumArguments });
  try {
    await reachable(site);
    await use(browser, site);
  } finally {
    await browser.close();
    server.kill();
  }
}
