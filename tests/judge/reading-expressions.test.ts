import { describe, expect, test } from 'vitest';
import { toExpression } from '../../src/judge/reading/expression.ts';
import { tokenize } from '../../src/judge/reading/tokens.ts';
import { refusal, squeezed } from './refusal.ts';

const expressionOf = (text: string): string => squeezed(toExpression(tokenize(text, 'decimal').tokens));

describe('an expression', () => {
  test.each([
    ['ln 4', 'ln(4)'],
    ['ln4', 'ln(4)'],
    ['ln(4)', 'ln(4)'],
    ['ln 2 pi', 'ln(2pi)'],
    ['ln 2πe', 'ln(2pie)'],
    ['ln e', 'ln(e)'],
    ['ln 4^2', 'ln(4^2)'],
    ['ln 4^-2', 'ln(4^-2)'],
    ['ln 4^+2', 'ln(4^+2)'],
    ['ln 4^(1+1)', 'ln(4^(1+1))'],
    ['ln √2', 'ln(sqrt(2))'],
    ['ln ln 4', 'ln(ln(4))'],
    ['√2', 'sqrt(2)'],
    ['√2^2', 'sqrt(2)^2'],
    ['√(2)', 'sqrt(2)'],
    ['sqrt 2', 'sqrt(2)'],
    ['sqrt 2 / 2', 'sqrt(2)/2'],
    ['√2/2', 'sqrt(2)/2'],
    ['exp -1', 'exp(-1)'],
    ['exp +1', 'exp(+1)'],
    ['exp 1', 'exp(1)'],
    ['ln 2 / ln 3', 'ln(2)/ln(3)'],
    ['ln(2)/3', 'ln(2)/3'],
    ['ln 2 * 3', 'ln(2)*3'],
    ['2 x 3', '2*3'],
    ['(2) x (3)', '(2)*(3)'],
    ['e x π', 'e*pi'],
    ['2 x √3', '2*sqrt(3)'],
    ['((ln 4))', '((ln(4)))'],
    ['log(8, 2)', 'log(8,2)'],
    ['log(2,5 + 1)', 'log(2.5+1)'],
    ['ln(16,2)', 'ln(16.2)'],
    ['log 16,2', 'log(16.2)'],
    ['log 2 * (16,2)', 'log(2)*(16.2)'],
    ['logπ', 'log(pi)'],
    ['2 x ln 3', '2*ln(3)'],
    ['ln 2 / √(2) ', null],
    ['log_2 8', 'log2(8)'],
    ['log_e 8', 'ln(8)'],
    ['loge 8', 'ln(8)'],
    ['log2 8', 'log2(8)'],
    ['log28', 'log(28)'],
    ['log2.5', 'log(2.5)'],
    ['2e3 + 1', '2e3+1'],
    ['2e', '2e'],
    ['2e - 3', '2e-3'],
    ['2 e - 3', '2e-3'],
  ])('%s is written out as %s', (text, expression) => {
    if (expression === null) expect(refusal(() => expressionOf(text)).message).toMatch(/does the logarithm take/);
    else expect(expressionOf(text)).toBe(expression);
  });

  test.each<[string, string, string[]]>([
    ['24 11', 'I see two numbers side by side, 24 and 11.', ['24.11']],
    ['24. 11', 'I see two numbers side by side, 24 and 11.', ['24.11']],
    ['24.1 1', 'I see two numbers side by side, 24.1 and 1.', []],
    ['24 11 + 1', 'I see two numbers side by side, 24 and 11.', []],
    ['24 1/2', 'I see two numbers side by side, 24 and 1.', ['24+1/2']],
    ['24 1/2 + 1', 'I see two numbers side by side, 24 and 1.', []],
    ['24 1/e', 'I see two numbers side by side, 24 and 1.', []],
    ['24 10/2', 'I see two numbers side by side, 24 and 10.', ['24+10/2']],
    ['24 01/2', 'I see two numbers side by side, 24 and 01.', []],
    ['log(1.5 e', 'A bracket is opened and never closed.', ['log (1.5 e)']],
    ['24 1*2', 'I see two numbers side by side, 24 and 1.', []],
    ['24, 11', 'I see two answers, parted by a comma. Give one.', ['24.11']],
    ['-24, 11', 'I see two answers, parted by a comma. Give one.', ['-24.11']],
    ['24.1, 11', 'I see two answers, parted by a comma. Give one.', []],
    ['24, 1.1', 'I see two answers, parted by a comma. Give one.', []],
    ['1 + 24, 11', 'I see two answers, parted by a comma. Give one.', []],
    ['(24', 'A bracket is opened and never closed.', ['(24)']],
    ['((24', 'A bracket is opened and never closed.', ['((24))']],
    ['2 ln (24', 'A bracket is opened and never closed.', ['2 ln (24)']],
    ['24)', 'A bracket is closed that was never opened.', []],
    [')24(', 'A bracket is closed that was never opened.', []],
    ['(2)3', 'A sign is missing between ) and 3.', []],
    ['e3', 'A sign is missing between e and 3.', []],
    ['24 +', 'The formula breaks off after +.', []],
    ['24 √', 'The formula breaks off after √.', []],
    ['ln', 'The function ln is not followed by a number.', []],
    ['ln)', 'A bracket is closed that was never opened.', []],
    ['ln + 2', 'The function ln is not followed by a number.', []],
    ['√ + 2', 'The function √ is not followed by a number.', []],
    ['log2', 'The text log2 could be the base-2 logarithm of something, or the natural logarithm of 2.', ['ln(2)']],
    ['1 + log10 - 2', 'The text log10 could be the base-10 logarithm of something, or the natural logarithm of 10.', ['1+ ln(10) -2']], // prettier-ignore
    ['ln^2 4', 'Write a power of ln with brackets, as in (ln 4)^2.', []],
    ['√2π', 'In √2pi, does the root take 2 or 2pi?', ['sqrt(2)*pi', 'sqrt(2*pi)']],
    ['1 + √2π', 'In √2pi, does the root take 2 or 2pi?', []],
    ['√^2', 'Write a power of √ with brackets, as in (ln 4)^2.', []],
    ['x', 'I do not know what x stands for. Give a number, or a formula made of numbers.', []],
    ['2 x', 'I do not know what x stands for. Give a number, or a formula made of numbers.', []],
    ['x 2', 'I do not know what x stands for. Give a number, or a formula made of numbers.', []],
    ['2 x + 3', 'I do not know what x stands for. Give a number, or a formula made of numbers.', []],
    ['log(16,2)', 'In a log(…), the comma may be a decimal comma or may part the number from its base.', ['log(16.2)', 'ln(16)/ln(2)']], // prettier-ignore
    ['ln 1/4', 'In ln 1/4, does the logarithm take 1 or 1/4?', ['ln(1)/4', 'ln(1/4)']],
    ['2 + exp -1/2 - 3', 'In exp -1/2, does the exponential take -1 or -1/2?', ['2+ exp(-1)/2 -3', '2+ exp(-1/2) -3']],
    ['ln 1/(4)', 'In ln 1/(4), does the logarithm take 1 or 1/(4)?', ['ln(1)/(4)', 'ln(1/(4))']],
    ['2.5 e-3', 'In 2.5 e-3, is e a power of ten? Then write it without a space.', ['2.5e-3', '2.5*e-3']],
    ['2.5e -3', 'In 2.5 e-3, is e a power of ten? Then write it without a space.', ['2.5e-3', '2.5*e-3']],
    ['2.5 e3', 'In 2.5 e3, is e a power of ten? Then write it without a space.', ['2.5e3']],
    ['1 + 2.5 e-3', 'In 2.5 e-3, is e a power of ten? Then write it without a space.', []],
    ['2.5 e-3 + 1', 'In 2.5 e-3, is e a power of ten? Then write it without a space.', []],
    ['. 5', 'Here a point stands alone. Write it with a digit beside it.', []],
    ['5 %', 'I cannot read the sign %. Write a percentage as a decimal: 0.5 for fifty per cent.', []],
    ['5 # 2', 'I cannot read the sign #.', []],
    ['5 😀', 'I cannot read the sign 😀.', []],
    ['log_3(9)', 'I read logarithms to base e, 2 and 10 only, not to base 3.', []],
    ['supercalifragilisticexpialidocious', 'I do not know the word “supercalifragilistic”. Give a number, or a formula made of numbers.', []], // prettier-ignore
    ['2 ld', 'For ld, the logarithm to base 2, write log2(16).', []],
    ['2 mu', 'Put the number in place of mu.', []],
    ['2 σ', 'Put the number in place of σ.', []],
    ['2 i', 'The answer is a real number.', []],
    ['2 nat 3', 'A unit stands within the answer. Give one number and one unit, at the end.', []],
    ['2 or 3', 'I see two answers. Give one.', []],
    ['2 and 3', 'I see two answers. Give one.', []],
    ['2 lg 3', 'The sign lg is base 2 to some and base 10 to others: write log2(16), log10(16) or ln(16).', []],
    ['', 'There is no answer yet. Type a number, such as 0.5, or a formula, such as 1/2.', []],
  ])('%s is refused', (text, message, suggestions) => {
    const refused = refusal(() => toExpression(tokenize(text, 'decimal').tokens));
    expect(refused.message).toBe(message);
    expect(refused.suggestions).toEqual(suggestions);
  });

  test.each([':', '|', '±', '!', ';', '<', '>'])('the sign %s is refused with a hint', (sign) => {
    expect(refusal(() => tokenize(`2 ${sign} 3`, 'decimal')).message).toMatch(
      new RegExp(`^I cannot read the sign [${sign}]\\. \\S.*\\.$`),
    );
  });
});
