import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import {
  conceptOf,
  concepts,
  conceptSet,
  markConcept,
  type ConceptId,
  type ConceptQuestion,
  type Marks,
} from '../../src/judge/concepts/index.ts';
import { categorical, kl, normal, normalCdf, normalDensity } from '../../src/math/index.ts';

const statements = concepts.flatMap((concept) => concept.statements);
const allMarked = ({ statements: asked }: ConceptQuestion, mark: (isTrue: boolean) => boolean): Marks =>
  Object.fromEntries(asked.map(({ id, isTrue }) => [id, mark(isTrue)]));

describe('the three questions of understanding', () => {
  test('have at least ten statements each, of which neither kind is rare', () => {
    for (const concept of concepts) {
      const share = concept.statements.filter(({ isTrue }) => isTrue).length / concept.statements.length;
      expect(concept.statements.length).toBeGreaterThanOrEqual(10);
      expect(share).toBeGreaterThan(0.35);
      expect(share).toBeLessThan(0.65);
    }
  });

  test('have ids of their own, and a reason for every statement', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(new Set(statements.map(({ why }) => why)).size).toBe(statements.length);
    for (const { text, why } of statements) for (const prose of [text, why]) expect(prose).toMatch(/^[^\s].*[.?]$/);
  });

  test('are not guessable by length: true statements are neither the longer nor the shorter ones', () => {
    const mean = (isTrue: boolean): number => {
      const lengths = statements.filter((statement) => statement.isTrue === isTrue).map(({ text }) => text.length);
      return lengths.reduce((total, length) => total + length, 0) / lengths.length;
    };
    expect(mean(true) / mean(false)).toBeGreaterThan(0.75);
    expect(mean(true) / mean(false)).toBeLessThan(1.33);
  });

  test('are set by KaTeX without an error', () => {
    for (const { text, why } of statements) {
      const parts = `${text} ${why}`.split('$');
      expect(parts.length % 2).toBe(1);
      for (const tex of parts.filter((_, index) => index % 2 === 1)) {
        expect(katex.renderToString(tex, katexOptions)).toContain('class="katex"');
      }
    }
  });

  test('point to chapters that are written', () => {
    const written = writtenChapters().map(({ slug }) => slug);
    for (const { chapter } of statements) if (chapter !== undefined) expect(written).toContain(chapter);
  });
});

describe('the numbers in the reasons', () => {
  const [mean, sd] = [Math.sqrt(0.99), 0.1];

  test('of the two data points: a density of 1.3e-21 at 0, where the prior has 0.399 and 45 % within 0.6', () => {
    const density = (normalDensity((0 - mean) / sd) + normalDensity((0 + mean) / sd)) / (2 * sd);
    expect(density).toBeGreaterThan(1e-21);
    expect(density).toBeLessThan(1.5e-21);
    expect(normalDensity(0)).toBeCloseTo(0.399, 3);
    expect(normalCdf(0.6) - normalCdf(-0.6)).toBeCloseTo(0.45, 2);
    expect(mean).toBeCloseTo(0.995, 3);
  });

  test('of the other examples: 3.99, 24.11 and 2.04, and log K of a hard assignment', () => {
    expect(Math.exp(normal(0, 0.1).logProb(0))).toBeCloseTo(3.99, 2);
    expect(kl(normal(6, 4), normal(0, 1))).toBeCloseTo(24.11, 2);
    expect(kl(normal(0, 1), normal(6, 4))).toBeCloseTo(2.04, 2);
    const uniform = categorical([0.25, 0.25, 0.25, 0.25]);
    expect(kl(categorical([0, 0, 1, 0]), uniform)).toBeCloseTo(Math.log(4), 12);
  });
});

describe('a set of statements', () => {
  test('is the same for the same choice, differs between seeds, and is never all true or all false', () => {
    for (const { id, statements: all } of concepts) {
      const orders = new Set<string>();
      for (let seed = 0; seed < 100; seed++) {
        const count = 2 + (seed % (all.length - 1));
        const set = conceptSet(id, { seed, count });
        expect(conceptSet(id, { seed, count })).toEqual(set);
        expect(new Set(set.statements.map((statement) => statement.id)).size).toBe(count);
        expect(new Set(set.statements.map(({ isTrue }) => isTrue)).size).toBe(2);
        orders.add(set.statements.map((statement) => statement.id).join());
      }
      expect(orders.size).toBeGreaterThan(90);
    }
  });

  test('holds the statement that it must, at any place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const set = conceptSet('collapse', { seed, count: 4, including: 'collapse-free-bits' });
      expect(set.statements).toHaveLength(4);
      places.add(set.statements.findIndex(({ id }) => id === 'collapse-free-bits'));
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  test('of one statement, of too many, and of a question that is not there are refused with a sentence', () => {
    expect(() => conceptSet('holes', { seed: 1, count: 1 })).toThrow(/has 2 to 11 statements to choose, but 1 were/);
    expect(() => conceptSet('holes', { seed: 1, count: 99 })).toThrow(/but 99 were wanted/);
    expect(() => conceptOf('kl' as ConceptId)).toThrow('There is no question “kl”. There are “holes”, “collapse”');
  });
});

describe('marking', () => {
  const question = conceptSet('elbo-parts', { seed: 3, count: 5 });

  test('gives everything for all right, and nothing for all wrong, all open, or all called true', () => {
    expect(
      markConcept(
        question,
        allMarked(question, (isTrue) => isTrue),
      ),
    ).toMatchObject({
      right: 5,
      wrong: 0,
      open: 0,
      isRight: true,
      share: 1,
    });
    expect(
      markConcept(
        question,
        allMarked(question, (isTrue) => !isTrue),
      ),
    ).toMatchObject({ wrong: 5, share: 0 });
    expect(markConcept(question, {})).toMatchObject({ right: 0, open: 5, isRight: false, share: 0 });
  });

  test('takes a wrong mark from a right one, and counts an open statement as nothing', () => {
    const [first, second, third] = question.statements;
    const marks = {
      [first?.id ?? '']: first?.isTrue ?? false,
      [second?.id ?? '']: second?.isTrue ?? false,
      [third?.id ?? '']: !third?.isTrue,
    };
    const result = markConcept(question, marks);
    expect(result).toMatchObject({ right: 2, wrong: 1, open: 2, isRight: false, share: 0.2 });
    expect(result.statements.map(({ marked }) => marked)).toEqual([
      first?.isTrue,
      second?.isTrue,
      !third?.isTrue,
      null,
      null,
    ]);
  });

  test('is not deceived by marks for what was not asked', () => {
    expect(markConcept(question, { 'collapse-free-bits': true, toString: true })).toMatchObject({ open: 5 });
  });

  test('leaves nothing to guessing: over all ways to mark, right and wrong marks balance', () => {
    const { statements: asked } = conceptSet('holes', { seed: 5, count: 4 });
    let balance = 0;
    for (let way = 0; way < 16; way++) {
      const marks = Object.fromEntries(asked.map(({ id }, bit) => [id, ((way >> bit) & 1) === 1]));
      const { right, wrong } = markConcept({ id: 'holes', title: '', statements: asked }, marks);
      balance += right - wrong;
    }
    expect(balance).toBe(0);
  });
});
