import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Output } from '../../src/notebook/output.ts';
import type {} from './notebook-session.ts';

const address = '/session-under-test.js';

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('notebook-session.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const files = [made].flat().flatMap((built) => ('output' in built ? built.output : []));
  return files.map((file) => ('code' in file ? file.code : '')).join('');
}

let script: Promise<string> | undefined;

/** The session's script, bundled once. */
export const sessionScript = (): Promise<string> => (script ??= bundled());

/** Opens a page of the book, whose policy is every chapter's, with a session in it: `window.told`. */
export async function openNotebook(page: Page, { limit = 20, at = '/references/', base = '/' } = {}): Promise<void> {
  const body = await sessionScript();
  await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await page.goto(at);
  await page.addScriptTag({ url: address });
  await page.evaluate(([limit, base]) => void window.openTold(limit, base), [limit, base] as const);
}

/** Defines cells of the section `s`. */
export const define = (page: Page, cells: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((cells) => {
    for (const [cell, source] of Object.entries(cells)) window.told.session.define({ section: 's', cell, source });
  }, cells);

export const output = (page: Page, cell: string): Promise<Output | undefined> =>
  page.evaluate((cell) => window.told.outputs[`s/${cell}`], cell);

/** What a cell shows where that is plain: a number, a string. */
export async function text(page: Page, cell: string): Promise<string | undefined> {
  const [shown] = (await output(page, cell))?.shown ?? [];
  return shown?.as === 'value' ? shown.value.text : undefined;
}

/** Waits until a cell has run, and gives what came of it. */
export async function ran(page: Page, cell: string): Promise<Output> {
  await page.waitForFunction((cell) => window.told.outputs[`s/${cell}`]?.state === 'done', cell);
  return (await output(page, cell))!;
}
