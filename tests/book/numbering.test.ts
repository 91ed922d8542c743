import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../src/book/jsx.ts';
import { numberChapter } from '../../src/book/numbering.ts';
import { parseChapter } from '../../src/book/parse.ts';
import { visit } from 'unist-util-visit';

const labelsOf = (source: string) =>
  Object.fromEntries([...numberChapter(parseChapter(source), 5)].map(([id, { name }]) => [id, name]));

describe('numbering', () => {
  test('statements share one counter, figures and exercises have their own', () => {
    const source = `
<Definition id="a">x</Definition>

<Theorem id="b">x</Theorem>

<Figure id="c" title="t">x</Figure>

<Example id="d">x</Example>

<Exercise id="e">x</Exercise>
`;
    expect(labelsOf(source)).toEqual({
      a: 'Definition 5.1',
      b: 'Theorem 5.2',
      c: 'Figure 5.1',
      d: 'Example 5.3',
      e: 'Exercise 5.1',
    });
  });

  test('what has no id is counted all the same', () => {
    expect(labelsOf('<Theorem>x</Theorem>\n\n<Lemma id="l">x</Lemma>\n')).toEqual({ l: 'Lemma 5.2' });
  });

  test('what is for the careful reader has no number, and is called by what it holds', () => {
    const source =
      '## The proof\n\n<Careful holds="the proof">x</Careful>\n\n<Careful holds="more" id="m">x</Careful>\n';
    expect(labelsOf(source)).toEqual({ 'the-proof': 'section 5.1', 'the-proof-1': 'the proof', m: 'more' });
  });

  test('a fold says what it holds', () => {
    expect(() => labelsOf('x\n\n<Careful>y</Careful>\n')).toThrow('line 3: <Careful> does not say what it holds.');
  });

  test('sections are numbered and labelled by their words', () => {
    expect(labelsOf('## It is never negative\n\n### inner\n\n## Two Gaussians\n')).toEqual({
      'it-is-never-negative': 'section 5.1',
      'two-gaussians': 'section 5.2',
    });
  });

  test('only a labelled equation is numbered, and its label leaves the TeX', () => {
    const tree = parseChapter('$$\na=b\n$$\n\n$$\nc=d \\label{cd}\n$$\n');
    const labels = numberChapter(tree, 5);
    expect(labels.get('cd')?.name).toBe('equation (5.1)');
    const formulas: string[] = [];
    visit(tree, 'math', (node) => void formulas.push(node.value));
    expect(formulas).toEqual(['a=b', 'c=d']);
  });

  test('an element is given its number', () => {
    const tree = parseChapter('<Theorem id="b">x</Theorem>\n');
    numberChapter(tree, 7);
    visit(tree, 'mdxJsxTextElement', (theorem) => expect(attributeOf(theorem, 'number')).toBe('7.1'));
    expect.assertions(1);
  });

  test('every kind of statement is one component that is told its kind', () => {
    const tree = parseChapter('<Theorem id="b">x</Theorem>\n\n<Proof>y</Proof>\n');
    numberChapter(tree, 7);
    const found: unknown[] = [];
    visit(tree, 'mdxJsxTextElement', (element) => void found.push([element.name, attributeOf(element, 'kind')]));
    expect(found).toEqual([
      ['Statement', 'Theorem'],
      ['Proof', undefined],
    ]);
  });

  test('what is a file of its own is labelled by the file where the chapter gives no id', () => {
    expect(labelsOf('<Chart chart="curve" />\n\n<Figure of="fit" />\n\n<Derivation derivation="steps" />\n')).toEqual({
      curve: 'Figure 5.1',
      fit: 'Figure 5.2',
      steps: 'Derivation 5.1',
    });
  });

  test('a label used twice is an error that names both lines', () => {
    expect(() => labelsOf('<Theorem id="b">x</Theorem>\n\n<Lemma id="b">x</Lemma>\n')).toThrow(
      'line 3: the label "b" is already used in line 1.',
    );
  });
});
