import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingBounds, safeDrawing, type Drawing } from '../../src/notebook/drawing.ts';

const drawn = (...children: unknown[]): unknown => safeDrawing(['svg', {}, children], 'n-');
const kept = (...children: unknown[]): readonly unknown[] => (drawn(...children) as Drawing)[2];
const attributes = (name: string, given: object): unknown => (safeDrawing([name, given, []], 'n-') as Drawing)[1];

test('shapes, texts and their attributes are kept as they are', () => {
  const tree = [
    'svg',
    { viewBox: '0 0 1 1', role: 'img', 'aria-label': 'A line' },
    [
      ['g', { fill: 'none', stroke: 'var(--evidence)' }, [['path', { d: 'M0,0L1,1' }, []]]],
      ['text', { x: '1', 'text-anchor': 'end' }, ['z']],
    ],
  ];
  expect(safeDrawing(tree, 'n-')).toEqual(tree);
});

test('what could run, load, lead away or lie over the page is left out', () => {
  expect(
    kept(
      ['script', {}, ['alert(1)']],
      ['style', {}, ['* { color: red }']],
      ['foreignObject', {}, [['iframe', { src: 'https://a.b' }, []]]],
      ['a', { href: 'javascript:alert(1)' }, [['text', {}, ['press']]]],
      ['use', { href: '#x' }, []],
      ['animate', {}, []],
      ['SCRIPT', {}, []],
      ['constructor', {}, []],
      null,
      7,
      {},
      [],
      [['svg']],
    ),
  ).toEqual([]);
  expect(
    attributes('rect', {
      onload: 'alert(1)',
      style: 'position: fixed',
      href: 'https://a.b',
      'xlink:href': 'javascript:alert(1)',
      fill: 'url(https://a.b/x)',
      stroke: 'u\\72l(https://a.b/x)',
      filter: 'url(#x)',
      'clip-path': 'url(#a) url(https://a.b)',
      tabindex: '0',
      role: 'img',
      'aria-label': 'x',
      width: 5,
      __proto__: 'x',
    }),
  ).toEqual({});
});

test('a picture is a PNG within the drawing, or none', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  expect(attributes('image', { 'xlink:href': png })).toEqual({ href: png });
  for (const href of [
    'https://a.b/x.png',
    'data:image/svg+xml;base64,AAAA',
    `${png}"onload=x`,
    'data:image/png;base64,',
  ])
    expect(attributes('image', { href })).toEqual({});
});

test('ids, and what refers to them, are the drawing’s own', () => {
  expect(attributes('clipPath', { id: 'plot-clip-1' })).toEqual({ id: 'n-plot-clip-1' });
  expect(attributes('g', { 'clip-path': 'url(#plot-clip-1)' })).toEqual({ 'clip-path': 'url(#n-plot-clip-1)' });
  expect(attributes('g', { id: 'two words' })).toEqual({});
});

test('only Plot’s classes are kept: the book’s own would place what they name', () => {
  expect(attributes('g', { class: 'plot plot-ramp skip nav plotted' })).toEqual({ class: 'plot plot-ramp' });
});

test('what is no drawing is refused', () => {
  for (const foreign of [undefined, null, 'svg', 5, {}, [], ['script', {}, []]])
    expect(safeDrawing(foreign, 'n-')).toEqual({ refused: 'This is not a drawing.' });
});

test('a drawing that is too deep or too large is refused with a sentence', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'end' : ['g', {}, [deep(levels - 1)]]);
  expect(safeDrawing(deep(drawingBounds.depth), 'n-')).toHaveLength(3);
  for (const levels of [drawingBounds.depth + 1, 2000])
    expect(safeDrawing(deep(levels), 'n-')).toEqual({ refused: 'The drawing is more than 60 levels deep.' });
  const tooMany = { refused: 'The drawing has more than 40,000 parts.' };
  expect(drawn(...Array.from({ length: drawingBounds.parts - 1 }, () => ['g', {}, []]))).toHaveLength(3);
  expect(drawn(...Array.from({ length: drawingBounds.parts }, () => ['g', {}, []]))).toEqual(tooMany);
  const sparse: unknown[] = [];
  sparse.length = 2 ** 32 - 1;
  expect(safeDrawing(['svg', {}, sparse], 'n-')).toEqual(tooMany);
  // One part in many places is many parts.
  let doubled: unknown = ['g', {}, []];
  for (let i = 0; i < 30; i++) doubled = ['g', {}, [doubled, doubled]];
  expect(safeDrawing(doubled, 'n-')).toEqual(tooMany);
  const circular: unknown[] = ['g', {}, []];
  circular[2] = [circular];
  expect(safeDrawing(circular, 'n-')).toEqual({ refused: 'The drawing is more than 60 levels deep.' });
  expect(drawn('x'.repeat(4_000_001))).toEqual({ refused: 'The drawing has more than 4,000,000 characters.' });
});

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.anything(),
    fc.tuple(
      fc.constantFrom('svg', 'g', 'text', 'image', 'script', 'a', 'style', 'div'),
      fc.dictionary(fc.constantFrom('id', 'class', 'fill', 'href', 'onclick', 'style', 'd'), fc.anything()),
      fc.array(tie('tree')),
    ),
  ),
}));

test('whatever comes, nothing is thrown, and what is drawn is drawn again as it is', () => {
  fc.assert(
    fc.property(tree, (foreign) => {
      const once = safeDrawing(foreign, '');
      if ('refused' in once) return;
      expect(safeDrawing(once, '')).toEqual(once);
      expect(JSON.stringify(once)).not.toMatch(/\["(?:script|a|style)",\{|"(?:onclick|style)":/);
    }),
    { numRuns: 3000 },
  );
});
