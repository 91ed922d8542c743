import { expect, test } from 'vitest';
import { loadOfChapter, type ChapterFiles } from '../../src/book/chapter-files.ts';

const files: ChapterFiles<string> = {
  '/content/05-divergence/coins.chart.ts': async () => 'the coins',
  '/content/08-elbo/floor.chart.ts': async () => 'the floor',
};

test('a file is found in its own chapter', async () => {
  expect(await loadOfChapter(files, '.chart.ts', 'divergence', 'coins')).toBe('the coins');
});

test('a name that is not there is answered by the nearest and by all of the chapter’s, and by no other’s', async () => {
  await expect(loadOfChapter(files, '.chart.ts', 'divergence', 'coin')).rejects.toThrow(
    'The chapter divergence has no chart coin.chart.ts. Did you mean coins? Its charts are coins.',
  );
  await expect(loadOfChapter(files, '.drawing.tsx', 'toy-vae', 'plane')).rejects.toThrow(
    /^The chapter toy-vae has no drawing plane\.drawing\.tsx\.$/,
  );
});
