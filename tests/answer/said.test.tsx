import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Said } from '../../src/answer/Said.tsx';

const set = (text: string): string => renderToString(<Said text={text} />);
/** The formulas that are set, as they are said. */
const formulasIn = (text: string): string[] =>
  [...set(text).matchAll(/aria-label="([^"]*)"/g)].map(([, said]) => said!);

describe('a sentence of the judge', () => {
  test('has its divergence in the book’s notation and colours', () => {
    const html = set('This is the other direction, D(p\u00a0‖\u00a0q)\u00a0=\u00a02.0425.');
    expect(html).toContain('<sub>KL</sub>');
    expect(html).toMatch(/class="object prior">.*class="object encoder">/);
    expect(html).not.toContain('D(');
  });

  test('has its formulas said in words where it is heard', () => {
    expect(formulasIn('The question is D(q\u00a0‖\u00a0p): the expectation is under q, the logarithm of p.')).toEqual([
      'the divergence of q from p',
      'q',
      'p',
    ]);
    expect(formulasIn('This is H(p,\u00a0q). The question is H(q,\u00a0p).')).toEqual(['H(p, q)', 'H(q, p)']);
  });

  test('keeps its words, dollars and what was typed as they are', () => {
    for (const text of [
      'Not right. The step was squared.',
      'It cost $3 or $4.',
      'The letter “q” stands for no number.',
    ])
      expect(set(text)).toBe(text);
  });
});
