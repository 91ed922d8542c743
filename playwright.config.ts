import { defineConfig, devices } from '@playwright/test';
import { findOrInstallChromium, chromiumArguments } from './scripts/chromium.mjs';

const executablePath = process.env.CHROMIUM_PATH ?? (await findOrInstallChromium());
/** Two copies of the book on one machine may be tested at once, each on a port of its own. */
const port = Number(process.env.ELBOOK_PORT ?? 4390);
const preview = (port: number) => `astro preview --ignore-lock --port ${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Two cores hold three: tests wait, too.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath, args: chromiumArguments },
  },
  projects: [
    { name: 'book', testIgnore: 'sub-path.spec.ts' },
    {
      name: 'sub-path',
      testMatch: 'sub-path.spec.ts',
      use: { baseURL: `http://localhost:${port + 1}/course/elbook/` },
    },
  ],
  webServer: [
    { command: preview(port), url: `http://localhost:${port}/`, reuseExistingServer: false },
    {
      command: `${preview(port + 1)} --outDir dist-sub-path`,
      url: `http://localhost:${port + 1}/course/elbook/`,
      env: { ELBOOK_BASE: '/course/elbook' },
      reuseExistingServer: false,
    },
  ],
});
