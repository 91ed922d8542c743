import { defineConfig, devices } from '@playwright/test';
import { findOrInstallChromium, chromiumArguments } from './scripts/chromium.mjs';

const executablePath = process.env.CHROMIUM_PATH ?? (await findOrInstallChromium());
const preview = (port: number) => `astro preview --ignore-lock --port ${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    baseURL: 'http://localhost:4390',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath, args: chromiumArguments },
  },
  projects: [
    { name: 'book', testIgnore: 'sub-path.spec.ts' },
    { name: 'sub-path', testMatch: 'sub-path.spec.ts', use: { baseURL: 'http://localhost:4391/course/elbook/' } },
  ],
  webServer: [
    { command: preview(4390), url: 'http://localhost:4390/', reuseExistingServer: false },
    {
      command: `${preview(4391)} --outDir dist-sub-path`,
      url: 'http://localhost:4391/course/elbook/',
      env: { ELBOOK_BASE: '/course/elbook' },
      reuseExistingServer: false,
    },
  ],
});
