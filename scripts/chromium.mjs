import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from './install.mjs';

/** The first is the headless shell: it does all that the tests want in half of the time. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Quiet, able to run as root in a container, and with letters as wide as a reader's screen sets them. */
export const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function starts(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: chromiumArguments, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths) {
  for (const path of paths) if (path && existsSync(path) && (await starts(path))) return path;
  return undefined;
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * The path of a Chromium that starts: the one CHROMIUM_PATH names, one that is installed, Playwright's own download,
 * or, where this is root on Debian, Debian's packages.
 *
 * @throws with a sentence that says what to do, where none can be had.
 */
export async function findOrInstallChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no Chromium starts there. Correct it, or unset it.`);
  }
  const installed = () => firstThatStarts([...usualPlaces, chromium.executablePath()]);
  const found = await installed();
  if (found) return found;

  console.log('No Chromium is installed. Trying Playwright’s own download …');
  runTool('playwright', ['install', 'chromium'], { timeout: 300_000 });
  const downloaded = await installed();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log('Trying Debian’s packages …');
    const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    runTool('apt-get', ['update', '-qq'], quietly);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], quietly);
      const packaged = await installed();
      if (packaged) return packaged;
    }
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  );
}
