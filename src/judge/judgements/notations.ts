import { superscript, withMinus } from '../../text/number.ts';
import { backward, forward, narrow } from './homework.ts';
import { right, wrong, type Group, type Theme } from './row.ts';

interface Notation {
  readonly name: string;
  readonly write: (plain: string) => string;
}

const notation = (name: string, write: (plain: string) => string): Notation => ({ name, write });

/** 24.11 as 2.411 and the exponent 1, with all its figures. */
const scientific = (plain: string): { mantissa: string; exponent: number } => {
  const figures = plain.replace(/^-?0\./, '').replace(/\D/g, '').length;
  const [mantissa = '', exponent = ''] = Number(plain)
    .toExponential(figures - 1)
    .split('e');
  return { mantissa, exponent: Number(exponent) };
};

const comma = (plain: string): string => plain.replace('.', ',');

/** Every way in which people write one decimal number; those of a minus change nothing where there is none. */
const notations: readonly Notation[] = [
  notation('a decimal point', (plain) => plain),
  notation('a decimal comma', comma),
  notation('a comma that TeX does not space', (plain) => plain.replace('.', '{,}')),
  notation('the minus of a typesetter', (plain) => plain.replace('-', '−')),
  notation('the dash of a word processor', (plain) => plain.replace('-', '–')),
  notation('spaces around it', (plain) => `  ${plain}\u00a0`),
  notation('full-width digits', (plain) =>
    plain.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replace('.', '．'),
  ),
  notation('brackets', (plain) => `(${plain})`),
  notation('square brackets', (plain) => `[${plain}]`),
  notation('quotation marks', (plain) => `“${plain}”`),
  notation('German quotation marks and a comma', (plain) => `„${comma(plain)}“`),
  notation('a full stop behind it', (plain) => `${plain}.`),
  notation('dots behind it', (plain) => `${plain}…`),
  notation('a computer’s power of ten', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${mantissa}e${exponent}`;
  }),
  notation('a spreadsheet’s power of ten', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${comma(mantissa)}E${exponent < 0 ? '-' : '+'}0${Math.abs(exponent)}`;
  }),
  notation('a power of ten with a cross', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${mantissa} × 10^${exponent}`;
  }),
  notation('a power of ten in superscripts', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${mantissa}·10${superscript(exponent)}`;
  }),
  notation('a power of ten in TeX', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${mantissa} \\cdot 10^{${exponent}}`;
  }),
  notation('a power of ten in Python', (plain) => {
    const { mantissa, exponent } = scientific(plain);
    return `${mantissa}*10**${exponent}`;
  }),
  notation('dollars around it', (plain) => `$${plain}$`),
  notation('TeX’s brackets for formulas', (plain) => `\\(${plain}\\)`),
  notation('growing brackets', (plain) => `\\left(${plain}\\right)`),
  notation('a box', (plain) => `\\boxed{${plain}}`),
  notation('a double underline', (plain) => `\\underline{\\underline{${plain}}}`),
  notation('its unit', (plain) => `${plain} nats`),
  notation('its unit, in German', (plain) => `${comma(plain)} Nat`),
  notation('its unit in square brackets', (plain) => `${plain} [nats]`),
  notation('its unit as TeX’s text', (plain) => `${plain}\\,\\mathrm{nats}`),
  notation('a name and an equals sign', (plain) => `D = ${plain}`),
  notation('the whole left-hand side in TeX', (plain) => `D_{\\mathrm{KL}}(q \\parallel p) = ${plain} \\text{ nats}`),
  notation('a sign of near equality', (plain) => `≈ ${plain}`),
  notation('“about”', (plain) => `about ${plain}`),
  notation('“ca.” and a comma', (plain) => `ca. ${comma(plain)}`),
  notation('a label', (plain) => `Answer: ${plain}`),
];

const notationsOf = (plain: string): readonly Notation[] =>
  notations.filter(({ write }, index) => index === 0 || write(plain) !== plain);

const inEveryNotation = (problem: Group['problem'], plain: string, exact: string, digits: number): Group => ({
  problem,
  rows: notationsOf(plain).map(({ name, write }) =>
    right(write(plain), `${withMinus(plain)}, with ${name}: the value ${exact} rounds to it.`, digits),
  ),
});

const halfMissing: Group = {
  problem: forward,
  rows: notationsOf('48.23').map(({ name, write }) =>
    wrong(write('48.23'), 'missing-half', `48.23, with ${name}: 36 + 16 − log 16 − 1 = 48.2274.`),
  ),
};

export const notationsTheme: Theme = {
  id: 'notations',
  title: 'One number in every notation',
  words: 'What is right stays right, and what is wrong stays wrong for the same reason, however the number is written.',
  groups: [
    inEveryNotation(forward, '24.11', '24.1137…', 4),
    inEveryNotation(backward, '2.0425', '2.04254…', 5),
    inEveryNotation(narrow, '-0.8836', '−0.88364…', 4),
    halfMissing,
  ],
};
