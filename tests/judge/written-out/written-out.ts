import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** What is written under each heading of a page, in order. */
export type Pieces = ReadonlyMap<string, () => string>;

const pathOf = (name: string): string => join('tests/judge/written-out', `${name}.txt`);

const parsed = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((piece) => {
        const [heading = '', ...lines] = piece.split('\n');
        return [heading, lines.join('\n').trim()];
      }),
  );

/**
 * What should be written, as a page that people have read; the code is compared with it, piece by piece.
 * WRITE_OUT=1 vitest run tests/judge/written-out writes the pages anew, to be read again.
 */
export const pageOf = (name: string, pieces: Pieces): ReadonlyMap<string, string> => {
  if (process.env.WRITE_OUT !== undefined) {
    const text = [...pieces].map(([heading, write]) => `# ${heading}\n\n${write()}\n`).join('\n');
    writeFileSync(pathOf(name), text);
  }
  return existsSync(pathOf(name)) ? parsed(readFileSync(pathOf(name), 'utf8')) : new Map();
};

/** Compares what is written under a heading with the page. */
export const expectAsRead = (page: ReadonlyMap<string, string>, pieces: Pieces, heading: string): void => {
  expect(pieces.get(heading)?.()).toBe(page.get(heading));
};
