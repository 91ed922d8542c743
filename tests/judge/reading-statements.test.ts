import { describe, expect, test } from 'vitest';
import { readingOf, refusalOf } from './refusal.ts';

const kl = 25.5 - Math.log(4);

describe('what follows the answer does not replace it', () => {
  test.each([
    '24.11, since ln 16 = 2.77',
    '24.11 since ln 16 = 2.77',
    '24.11 – since ln 16 = 2.77',
    '24.11. Since ln 16 = 2.77.',
    '24.11 because ln 4 = 1.386',
    '24.11, as ln 16 = 2.77',
    '24.11, because μ² = 36 and σ² = 16',
    '24.11 with σ = 4',
    '24.11 (with σ = 4)',
    '24.11 (σ = 4)',
    '24.11 [since ln 16 = 2.77]',
    '24.11 (ln 16 = 2.77)',
    '24.11 where σ = 4 and μ = 6',
    '24.11 for μ = 6, σ = 4',
    '24.11 using log = ln',
    '24.11 if σ² = 16',
    '24.11, with μ = 6 and σ = 4',
    '24,11 mit σ = 4',
    '24,11, weil ln 16 = 2,77',
    '24,11 car ln 16 = 2,77',
    '24.11, since the log is natural',
    'KL = 24.11 with σ = 4',
    'KL = 24.11, σ = 4',
    'KL = 24.11; σ = 4',
    'KL = 24.11\nσ = 4',
    'KL = 24.11\r\nσ = 4\r\nμ = 6',
    'KL = 24.11\nσ² = 16',
    'KL = 24.11\nlog σ = 1.386',
    'KL = 24.11, sigma = 4, mu = 6',
    'KL = 24.11\nvar(q) = 16',
    'D(q||p) = 24.11 where q = N(6, 16)',
    '1/2(51 − 2.77) = 24.11, since ln 16 = 2.77',
    'σ = 4, KL = 24.11',
    'σ = 4\nKL = 24.11',
    'q = N(6, 16), p = N(0, 1), D = 24.11',
    'with σ = 4: 24.11',
    'since ln 16 = 2.77, D = 24.11',
    'for σ = 4, D(q||p) = 24.11',
    'ln 16 = 2.77, so KL = 24.11',
    'ln 16 = 2.77, hence 24.11',
    '36 + 16 − 1 − 2.77 = 48.23, so 24.11',
    '36 + 16 − 1 − 2.77 = 48.23, 48.22/2 = 24.11',
    'KL for σ = 4 is 24.11',
    'KL between q and p = 24.11',
    'entropy of q and p: 24.11',
    'KL = 24.11 = 24.11 nats, with σ = 4',
    'D = 24.11, D = 24.11',
    '24.11 or 24.11 nats',
    'D = 1/2(51 − 2.77) = 24.11',
    'D(q‖p) = ½(36 + 16 − ln 16 − 1) = 24.11',
    'KL = 24.11\n= 24.11 nats',
    'D =\n24.11',
  ])('%s says 24.11', (text) => {
    expect(readingOf(text)).toMatchObject({ written: 24.11, unit: 'nats', precisions: [{ digits: 4, place: -2 }] });
  });

  test.each<[string, string[]]>([
    ['D(q||p) = 24.11, D(p||q) = 2.04', ['24.11', '2.04']],
    ['D(q||p) = 24.11; D(p||q) = 2.04', ['24.11', '2.04']],
    ['D(q||p) = 24.11\nD(p||q) = 2.04', ['24.11', '2.04']],
    ['D(q||p) = 24.11 and D(p||q) = 2.04', ['24.11', '2.04']],
    ['KL(q, p) = 24.11 nats, KL(p, q) = 2.04 nats', ['24.11 nats', '2.04 nats']],
    ['KL = 48.23, KL = 24.11', ['48.23', '24.11']],
    ['24.11 or 2.04', ['24.11', '2.04']],
    ['24.11 and 2.04', ['24.11', '2.04']],
    ['24.11; 2.04', ['24.11', '2.04']],
    ['24.11\n2.04', ['24.11', '2.04']],
    ['24.11, 2.04', ['24.11', '2.04']],
    ['ELBO = -86.02, KL = 0.818', ['-86.02', '0.818']],
    ['24.11 oder 2,04', ['24.11', '2,04']],
    ['48.23, 48.23/2 = 24.11', ['48.23', '24.11']],
    ['-86.02 KL = 0.818', ['-86.02', '0.818']],
    ['24.11 σ = 4', ['24.11', '4']],
    ['24.11 | σ = 4', ['24.11', '4']],
    ['D(q||p) = 24.11 D(p||q) = 2.04', ['24.11', '2.04']],
    ['KL = 24.11 ELBO = -86.02', ['24.11', '-86.02']],
    ['24.11 D(p||q) = 2.04', ['24.11', '2.04']],
  ])('%s is asked back', (text, suggestions) => {
    expect(refusalOf(text).suggestions).toEqual(suggestions);
  });

  test.each([
    'Kim, 3',
    'Ahn',
    '24.11 foo',
    '24.11, foo',
    'Let q = N(6, 16) and p = N(0, 1). D(q || p) = ?',
    '1 to 2',
    'so',
    'since',
  ])('%s is no answer', (text) => {
    expect(refusalOf(text).message).toMatch(/[.?]$/);
  });

  test('a number in a reason is said not to be judged', () => {
    expect(readingOf('24.11 with σ = 4').echo.notes).toEqual(['What is said beside the answer is not judged.']);
    expect(readingOf('24.11 (σ = 4)').echo.notes).toEqual(['What is said beside the answer is not judged.']);
    expect(readingOf('D = 1/2(51 − 2.77) = 24.11').echo.notes).toEqual(['Only what follows the last = is judged.']);
  });

  test('what is judged is found again in the text', () => {
    const text = 'D(q‖p) = ½(51 − 2.77) ＝ ２４．１１ nats, with σ = 4';
    const { span, expression } = readingOf(text);
    expect(text.slice(span.start, span.end)).toBe('２４．１１ nats');
    expect(text.slice(expression.start, expression.end)).toBe('２４．１１');
  });
});

describe('names and verbs', () => {
  test.each([
    '24.11 = KL',
    '24.11 = D(q||p)',
    '24.11 = D_KL',
    '24.11 = D_{KL}(q \\| p)',
    '→ 24.11',
    '=> 24.11',
    'KL → 24.11',
    'KL is 24.11',
    'the answer is 24.11',
    'The KL divergence equals 24.11',
    'I got 24.11',
    'we obtain 24.11',
    'KL := 24.11',
    'KL == 24.11',
    'Q1: 24.11',
    'Answer 3: 24.11',
    'D_KL(q||p): 24.11',
    '24.11 =',
    '**24.11**',
    '*24.11*',
    '**KL = 24.11**',
    '`24.11`',
    '24.11 (4 s.f.)',
    '24.11 (4 sf)',
    '24.11 (2 d.p.)',
    '24.11 (2 decimal places)',
    '24.11 to 4 s.f.',
    '24.11 (rounded)',
    '24.11 (natural log)',
    '24.11 nats (KL)',
    '24.11 approx.',
    '~24.11',
    '~ 24.11',
    'D ~ 24.11',
    '24.11 (base e)',
    '24.11 (to 4 significant figures)',
    '24.11 rounded to 2 decimals',
    'env. 24,11',
    'env 24,11',
    'D &= 24.11',
    '\\begin{aligned} D &= \\tfrac12 (51 - 2.77) \\\\ &= 24.11 \\end{aligned}',
  ])('%s says 24.11', (text) => {
    expect(readingOf(text).written).toBe(24.11);
  });

  test('a formula with nothing behind its equals sign is the answer', () => {
    expect(readingOf('25.5 - ln(4) =').written).toBeCloseTo(kl, 12);
    expect(refusalOf('D =').message).toMatch(/no answer yet/);
  });

  test.each(['0.5 Σ (μ² + σ² − 1 − ln σ²) = 24.11', '½ (σ² + μ²) = 24.11', '1/2 E[x²] − 1 = 24.11'])(
    '%s begins with a factor, not with an answer',
    (text) => {
      expect(readingOf(text).value).toBe(24.11);
    },
  );

  test('F(q) may be asked for, f(x) may not', () => {
    expect(readingOf('F(q) = -86.02').written).toBe(-86.02);
    expect(refusalOf('F(x) = -86.02').message).toBe(
      'This gives F(x), and the question asks for another value. Give that value alone.',
    );
  });
});
