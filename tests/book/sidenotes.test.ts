import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseChapter } from '../../src/book/parse.ts';
import { remarkSidenotes } from '../../src/book/sidenotes.ts';

const shapeOf = (node: Nodes): string => {
  if (node.type === 'notedBlock') return `noted(${node.children.map(shapeOf).join(', ')})`;
  if (node.type === 'beside') return `beside(${node.children.map(shapeOf).join(', ')})`;
  if (node.type !== 'mdxJsxFlowElement') return node.type;
  return ['Sidenote', 'Drawing'].includes(node.name!)
    ? node.name!
    : `${node.name}(${node.children.map(shapeOf).join(', ')})`;
};

const shapesOf = (source: string): string[] => {
  const tree = parseChapter(source);
  remarkSidenotes()(tree);
  return tree.children.map(shapeOf);
};

const note = '<Sidenote>\nn\n</Sidenote>';
const drawing = '<Drawing of="two">\nd\n</Drawing>';

describe('notes in the margin', () => {
  test('a note stays behind its paragraph, and the two are held together', () => {
    expect(shapesOf(`one\n\n${note}\n\ntwo`)).toEqual(['noted(paragraph, beside(Sidenote))', 'paragraph']);
  });

  test('a paragraph may have a note and a drawing', () => {
    expect(shapesOf(`one\n\n${note}\n\n${drawing}`)).toEqual(['noted(paragraph, beside(Sidenote, Drawing))']);
  });

  test('so may a formula and a list', () => {
    expect(shapesOf(`$$\nx\n$$\n\n${note}`)).toEqual(['noted(math, beside(Sidenote))']);
    expect(shapesOf(`- x\n\n${note}`)).toEqual(['noted(list, beside(Sidenote))']);
  });

  test('under a heading or a figure it stands alone, beside what follows', () => {
    expect(shapesOf(`## Title\n\n${note}\n\n${drawing}`)).toEqual(['heading', 'beside(Sidenote, Drawing)']);
    expect(shapesOf(`<Figure of="x">\nc\n</Figure>\n\n${note}`)).toEqual(['Figure(paragraph)', 'beside(Sidenote)']);
  });

  test('after a statement it belongs to the last paragraph of it', () => {
    expect(shapesOf(`<Statement>\none\n\ntwo\n</Statement>\n\n${note}\n\n${drawing}\n\nthree`)).toEqual([
      'Statement(paragraph, noted(paragraph, beside(Sidenote, Drawing)))',
      'paragraph',
    ]);
  });

  test('within a statement and a fold it stands beside its own paragraph', () => {
    expect(shapesOf(`<Careful holds="x">\none\n\n${note}\n\ntwo\n</Careful>`)).toEqual([
      'Careful(noted(paragraph, beside(Sidenote)), paragraph)',
    ]);
  });
});
