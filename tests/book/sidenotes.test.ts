import { describe, expect, test } from 'vitest';
import { parseChapter } from '../../src/book/parse.ts';
import { remarkSidenotes } from '../../src/book/sidenotes.ts';

const shapeOf = (source: string): string[] => {
  const tree = parseChapter(source);
  remarkSidenotes()(tree);
  return tree.children.map((node) =>
    node.type === 'notedBlock' ? `noted ${node.children.map(({ type }) => type).join(' + ')}` : node.type,
  );
};

const note = '<Sidenote>\nn\n</Sidenote>';

describe('notes in the margin', () => {
  test('a note is put before the paragraph that it follows, and the two are held together', () => {
    expect(shapeOf(`one\n\n${note}\n\ntwo`)).toEqual(['noted mdxJsxFlowElement + paragraph', 'paragraph']);
  });

  test('a note under a heading stays where it is', () => {
    expect(shapeOf(`## Title\n\n${note}`)).toEqual(['heading', 'mdxJsxFlowElement']);
  });

  test('a paragraph may have a note and a drawing', () => {
    expect(shapeOf(`one\n\n${note}\n\n<Drawing of="two">\nd\n</Drawing>`)).toEqual([
      'noted mdxJsxFlowElement + mdxJsxFlowElement + paragraph',
    ]);
  });
});
