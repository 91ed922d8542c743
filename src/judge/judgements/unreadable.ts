import { forward } from './homework.ts';
import { unreadable, type Row, type Theme } from './row.ts';

const all = (answers: readonly string[], why: string): Row[] => answers.map((answer) => unreadable(answer, why));

export const unreadableTheme: Theme = {
  id: 'unreadable',
  title: 'What cannot be read',
  words:
    'Such an answer is never wrong: it comes back with a sentence that says what could not be read and, where one is likely, what may have been meant.',
  groups: [
    {
      problem: forward,
      rows: [
        ...all(['', '   ', 'D ='], 'There is no answer yet.'),
        ...all(['abc', 'I do not know', 'nothing', '二十四', 'undefined', 'n/a'], 'Words are no number.'),
        ...all(['24.11 or 2.04', '24.11 and 2.04', '24.11; 2.04'], 'Two answers.'),
        ...all(
          ['24, 11', '24 11', '(24,11)', '[24,11]'],
          'Two numbers, or one with a strange space: 24.11 is suggested.',
        ),
        ...all(['24 1/9', '24\\frac{1}{9}'], 'A mixed number or a product?'),
        ...all(['1/2π', '1/2√2', '1/(2*16)(3+4)'], 'What does the stroke divide by?'),
        ...all(['ln 1/4', '25.5 - log 16/4'], 'What does the logarithm take?'),
        ...all(['log(16,4)', 'lg 4', 'log_3 9', 'ld 16'], 'To which base, or of which number?'),
        ...all(['2.411 e+1', '2 e-3'], 'A power of ten, or the number e?'),
        ...all(['24.1.1', '1,23,4', "24'11"], 'Which mark is the decimal point?'),
        ...all(['24.1 ± 0.1', '24.1 +- 0.1', '>24', '<0.05'], 'A range and a bound are no numbers.'),
        ...all(['50%', '24:11', '|24|', '3!'], 'Signs that are not read, each with a hint.'),
        ...all(['1/2(51-ln 16', '51-ln 16)/2', '((24.11)', '\\frac{51}{2'], 'A bracket lacks its partner.'),
        ...all(['25.5 -', '25.5 - ln', '* 24.11', '()', '25.5 - - '], 'The formula breaks off.'),
        ...all(['σ²/2', 'μ + 1', '(σ^2 + μ^2 - 1 - ln σ^2)/2'], 'Letters stand where numbers belong.'),
        ...all(['2x', 'x', 'y + 1'], 'An unknown.'),
        ...all(['1/0', 'ln 0', 'ln(-4)', '√(-2)', '(-2)^0.5', '0^-1'], 'It has no real value.'),
        ...all(['1e400', '9^9^9^9', '1e-400'], 'Larger or smaller than any number that a computer holds.'),
        ...all(['f(x) = 24.11', 'p(z) = 24.11'], 'This gives the value of a function, which was not asked for.'),
        ...all(['\\foo{24.11}', '\\int_0^1 x dx', '\\sum x'], 'An unknown command of TeX.'),
        ...all(['__proto__', 'constructor', 'toString()', 'alert(1)', '<b>24.11</b>'], 'Code is never run.'),
        ...all(['NaN', '24.11i', '?', '…', '—'], 'No real number.'),
      ],
    },
  ],
};
