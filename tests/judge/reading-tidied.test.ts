import { describe, expect, test } from 'vitest';
import { readAlike, readingOf, refusalOf } from './refusal.ts';

describe('tidying', () => {
  test.each([
    ['\u200b24\u00ad.11\ufe0f', '24.11'],
    ['24\u2003.\u3000 11', '24 . 11'],
    ['2·10⁻³', '2*10^(-3)'],
    ['2¹⁰', '2^(10)'],
    ['2⁽⁺¹⁾', '2^((+1))'],
    ['log₂ 8', 'log_2 8'],
    ['log₁₀ 8', 'log_10 8'],
    ['½', '(1/2)'],
    ['24½', '(24+1/2)'],
    ['24 ⅐', '(24+1/7)'],
    ['⅞', '(7/8)'],
    ['1’234', "1'234"],
    ['„24“', '24'],
    ['«24»', '24'],
    ['`$24$`', '24'],
    ['$2$ + $34$', '2 + 34'],
    ['2$3$4', '2 3 4'],
    ['-  \u200b 2', '- 2'],
    ['2**3', '2^3'],
    ['2×3⨯4✕5✖6·7⋅8∙9•1∗2', '2*3*4*5*6*7*8*9*1*2'],
    ['1÷2∕3⁄4', '1/2/3/4'],
    ['−∞', '-inf'],
    ['LN(4)', 'ln(4)'],
    ['1 + / - 2', '1 ± 2'],
    ['1 +/- 2', '1 ± 2'],
    ['1+-2', '1±2'],
    ['1 + -2', '1 + -2'],
    ['np.log(2)', 'log(2)'],
    ['tf.math.log(2)', 'log(2)'],
    ['jnp.exp(torch.sqrt(numpy.pi))', 'exp(sqrt(pi))'],
    ['Answer: 24', '24'],
    ['D_KL : 24', '24'],
    ['ca. 24', '24'],
    ['ca.24', '24'],
    ['ca -24', '-24'],
    ['circa 24', '24'],
    ['about 24', '24'],
    ['around .5', '.5'],
    ['roughly (24)', '(24)'],
    ['approx. 24', '24'],
    ['approx 24', '24'],
    ['approximately 24', '24'],
    ['etwa 24', '24'],
    ['ungefähr 24', '24'],
    ['−2–−2—‐2', '-2--2--2'],
    ['D≈1≃1≅1≐1', 'd=1=1=1=1'],
  ])('%s is read as %s', readAlike);

  test.each(['2np.e', 'anp.e', 'np.2', '24:11', '1/2: 3', 'cat 24', 'about', '24 ca. 25', 'a b'])(
    '%s is not tidied into something else',
    (text) => {
      expect(refusalOf(text).suggestions).toEqual([]);
    },
  );
});

describe('LaTeX', () => {
  test.each([
    ['\\frac{1}{2}', '((1)/(2))'],
    ['\\frac12', '((1)/(2))'],
    ['\\frac 1 2', '((1)/(2))'],
    ['\\dfrac{1}{2}+\\tfrac{3}{4}', '((1)/(2))+((3)/(4))'],
    ['\\frac{\\frac{1}{2}}{3}', '((((1)/(2)))/(3))'],
    ['\\frac{1}{\\frac{2}{3}}', '((1)/(((2)/(3))))'],
    ['\\fracture', null],
    ['\\sqrt{2}', 'sqrt(2)'],
    ['\\sqrt2', 'sqrt(2)'],
    ['\\sqrt[3]{8}', '((8)^(1/(3)))'],
    ['\\sqrt [3]{8}', '((8)^(1/(3)))'],
    ['\\sqrt{\\sqrt{16}}', 'sqrt(sqrt(16))'],
    ['\\sqrt{1}+\\sqrt{2}', 'sqrt(1)+sqrt(2)'],
    ['\\sqrt[3]{\\sqrt{2}}', '((sqrt(2))^(1/(3)))'],
    ['\\left(1\\right)', '(1)'],
    ['\\left[1\\right]', '(1)'],
    ['\\bigl(1\\bigr)', '(1)'],
    ['\\big(1\\big)', '(1)'],
    ['2\\,+\\;4\\:*5\\!+\\ 7\\quad-\\qquad9', '2+4*5+7-9'],
    ['\\ln  \\pi', 'ln pi'],
    ['2\\,3', '2 3'],
    ['\\displaystyle 24', '24'],
    ['\\leftarrow', null],
    ['24{,}11', '24,11'],
    ['\\(24\\)', '24'],
    ['\\[24\\]', '24'],
    ['24~\\text{nats}', '24nats'],
    ['\\mathrm{ln}4', 'ln4'],
    ['\\boxed{\\textbf{24}}', '24'],
    [
      '\\operatorname{log}\\mathit{2}+\\mathbf{3}+\\mathsf{4}+\\textrm{5}+\\textit{6}+\\emph{7}+\\fbox{8}+\\mbox{9}',
      'log 2+3+4+5+6+7+8+9',
    ],
    ['\\underline {24}', '24'],
    ['\\log_{2} 8', 'log_2 8'],
    ['\\log_{ 10 } 8', 'log_10 8'],
    ['2 \\cdot 3 \\times 4 \\ast 5 \\div 6', '2*3*4*5/6'],
    ['\\ln\\exp\\pi', 'ln exp pi'],
    ['\\lg\\pi', 'lg pi'],
    ['-\\infty', '-inf'],
    ['1 \\pm 2', '1±2'],
    ['\\{1\\}', '(1)'],
    ['24{.}11', '24.11'],
    ['24,\\!11', '24,11'],
    ['\\sqrt[12]{8}', '((8)^(1/(12)))'],
    ['12\\frac{1}{9a}', '12((1)/(9a))'],
    ['12\\frac{1a}{9}', '12((1a)/(9))'],
    ['12\\frac{a1}{9}', '12((a1)/(9))'],
    ['12\\frac{1}{a9}', '12((1)/(a9))'],
    ['{1}[2](3)', '(1)(2)(3)'],
    ['\\alpha', null],
    ['\\alpha\\frac{1}{2}', null],
  ])('%s is read as %s', (text, plain) => {
    if (plain === null) expect(refusalOf(text).message).toMatch(/^I do not know the LaTeX command \\\w+\.$/);
    else readAlike(text, plain);
  });

  test.each([
    ['\\frac', 'The command \\frac lacks an argument.'],
    ['\\tfrac{1}', 'The command \\tfrac lacks an argument.'],
    ['\\sqrt  ', 'The command \\sqrt lacks an argument.'],
    ['\\frac{1}{2', 'The bracket { after \\frac is never closed.'],
    ['\\sqrt{{2}', 'The bracket { after \\sqrt is never closed.'],
  ])('%s is broken', (text, message) => {
    expect(refusalOf(text).message).toBe(message);
  });

  test('a fraction behind a whole number is asked back, and one behind anything else is not', () => {
    const { message, suggestions } = refusalOf('24\\frac{1}{9}');
    expect(message).toBe('Is 24 1/9 a mixed number or a product? Write a + or a * between 24 and the fraction.');
    expect(suggestions).toEqual(['24+1/9', '24*(1/9)']);
    expect(refusalOf(' 24\\frac{12}{95} ').suggestions).toEqual([' 24+12/95 ', ' 24*(12/95) ']);
    expect(refusalOf('1 + 24 \\frac{1}{9}').suggestions).toEqual(['1 + 24+1/9', '1 + 24*(1/9)']);
    expect(refusalOf('24\\frac{1}{9} + 1').suggestions).toEqual(['24+1/9 + 1', '24*(1/9) + 1']);
    for (const text of ['24+\\frac{1}{9}', '24\\frac{e}{9}', '24\\frac{1}{2e}', '(24)\\frac{1}{9}', '\\frac{1}{9}'])
      expect(readingOf(text).readable).toBe(true);
  });
});
