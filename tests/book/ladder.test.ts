import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';
import { ladder, type Rung } from '../../src/book/exercise/ladder.ts';
import { attributeOf, isJsxElement } from '../../src/book/jsx.ts';
import { parseChapterFile } from '../../src/book/parse.ts';

const asked = (file: string): (string | undefined)[] => {
  const rungs: (string | undefined)[] = [];
  visit(parseChapterFile(file), (node) => {
    if (isJsxElement(node) && node.name === 'Exercise') rungs.push(attributeOf(node, 'asks'));
  });
  return rungs;
};

describe.each(writtenChapters())('the exercises of “$title”', ({ file }) => {
  const rungs = asked(file);
  const notYetOnTheLadder = rungs.every((rung) => rung === undefined);

  test.skipIf(notYetOnTheLadder)('climb the ladder, and are five to eight', () => {
    const steps = rungs.map((rung) => ladder.indexOf(rung as Rung));
    expect(steps).not.toContain(-1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(rungs.length).toBeGreaterThanOrEqual(5);
    expect(rungs.length).toBeLessThanOrEqual(8);
  });

  test.skipIf(notYetOnTheLadder)('ask to explain, to use the figure and to write ten lines', () => {
    expect(rungs).toEqual(expect.arrayContaining(['explain', 'use the figure', 'write ten lines']));
  });
});
