import { backward, forward } from './homework.ts';
import { right, seenIn, unreadable, wrong, type Theme } from './row.ts';
import { issue } from './seen.ts';

export const customsTheme: Theme = {
  id: 'customs',
  title: 'Other scripts, other customs',
  words:
    'Digits of other scripts and signs that nobody sees are read. Where two customs read a number differently, it is asked back with both readings.',
  groups: [
    {
      problem: backward,
      rows: [
        seenIn(issue('nyaruka/goflow', 969), right('٢٫٠٤٢٥', 'Eastern Arabic digits, with their decimal mark.', 5)),
        right('\u20682.0425\u2069', 'Between isolates, which a browser puts around it.', 5),
        right('2.0425\ufe0e', 'With a selector of its variant, as phones write it.', 5),
      ],
    },
    {
      problem: { q: { categorical: [0.5, 0.5, 0] }, p: { categorical: [0.5, 0, 0.5] } },
      rows: [right('∞\ufe0e', 'p excludes an outcome that q has, and a phone writes ∞ so.')],
    },
    {
      problem: forward,
      rows: [
        seenIn(
          issue('openwebwork/pg', 517),
          right('1/2(6ˆ2+4ˆ2-1-ln(16))', 'The accent ˆ in the place of ^, as pages and PDFs paste it.'),
        ),
        unreadable('0x18', 'A hexadecimal 24, or 0 times 18?'),
      ],
    },
    {
      problem: { q: { bernoulli: 0.5 }, p: { bernoulli: 0.5001 } },
      rows: [
        unreadable('2.10^-8', 'In France this is 2 · 10⁻⁸, which is right; elsewhere it is 2.1⁻⁸.'),
        unreadable('2.10⁻⁸', 'The same, raised.'),
        right('2,0.10^-8', 'With a comma in the factor, the point can only be a times sign.', 2),
      ],
    },
    {
      problem: { q: { mean: 0, sd: 1_000_000 }, p: { mean: 0, sd: 1 } },
      rows: [unreadable('5.10^11', 'The value is 5 · 10¹¹ to a Frenchman, 5.1¹¹ = 6 · 10⁷ elsewhere.')],
    },
    {
      problem: { kind: 'entropy', p: { bernoulli: 0.2 } },
      rows: [
        right(
          '-0,2·log(0,2)-0,8·log(0,8)',
          'The other commas are decimal, and there is no logarithm of 0 to base 2: 0.500402.',
        ),
      ],
    },
    {
      problem: { kind: 'iwae', weights: [0.1, 0.4, 0.2] },
      rows: [right('log(0,2333)', '2333 is no base: log(0.7/3) = −1.455287.')],
    },
    {
      problem: { q: { mean: 300, sd: 1 }, p: { mean: 0, sd: 1 } },
      rows: [
        seenIn(
          issue('Khan/khan-exercises', 126588),
          wrong(
            '90,000',
            'missing-half',
            'Twice the value of 45000: the comma parts thousands in a wrong answer, too.',
          ),
        ),
        right('45,000', 'The comma may be either, and here it parts thousands.', 5),
      ],
    },
  ],
};
