import type { Page } from '@playwright/test';
import { bareStretches } from '../../bench/bare-stretches.ts';
import { writtenChapters } from '../../src/book/chapters.ts';
import { expect, test } from './fixtures.ts';

/** So many screens of a chapter may pass with nothing drawn. */
const most = 2;
/** Where two listings follow each other, or a page of text has no room for more: these numbers only ever fall. */
const barer: Readonly<Record<string, number>> = {
  '/reparameterization/': 2.2,
  '/toy-vae/': 2.4,
};

/** The notes that are shown and stand where another does. */
async function meetingNotes(page: Page): Promise<{ readonly text: string }[]> {
  const boxes = await page.locator('.sidenote').evaluateAll((notes) =>
    notes
      .filter((note) => note.checkVisibility())
      .map((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        return { top, bottom, text: note.textContent.trim().slice(0, 40) };
      }),
  );
  return boxes.filter((box, i) => boxes.slice(i + 1).some((other) => box.top < other.bottom && other.top < box.bottom));
}

for (const { path, title } of writtenChapters()) {
  test(`in “${title}” something is drawn every few screens, and no drawing in the margin meets a note`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const allowed = barer[path] ?? most;
    const bare = (await bareStretches(page)).filter(({ screens }) => screens > allowed);
    expect(bare).toEqual([]);
    expect(await meetingNotes(page)).toEqual([]);
    await page.locator('.careful').evaluateAll((folds) => folds.forEach((fold) => fold.toggleAttribute('open', true)));
    expect(await meetingNotes(page)).toEqual([]);
  });
}
