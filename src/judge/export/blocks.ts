import type { Feedback, Question } from './question.ts';
import { element, type Child, type Element } from './xml.ts';

/** Writes a formula, given in the book's macros, as a format has it. */
export type Formula = (tex: string) => Child;

/** Prose with $TeX$. */
const proseOf = (text: string, formula: Formula): Child[] =>
  text
    .split(/\$([^$]+)\$/)
    .map((part, i) => (i % 2 === 1 ? formula(part) : part))
    .filter((part) => part !== '');

const paragraph = (...children: Child[]): Element => element('p', {}, ...children);

const lineBreak = element('br');

/** What is given and what is asked: first in words that stand by themselves, then as formulas. */
export const statementBlocks = ({ statement, rule }: Question, formula: Formula): Element[] => [
  paragraph(statement.question),
  paragraph(
    ...statement.givens.flatMap(({ tex }) => [formula(tex), lineBreak]),
    formula(`${statement.asked.tex} = {}?`),
  ),
  paragraph(rule),
];

export const feedbackBlocks = ({ message, explanations }: Feedback): Element[] => [
  paragraph(message),
  ...(explanations.length === 0
    ? []
    : [element('ul', {}, ...explanations.map((explanation) => element('li', {}, explanation)))]),
];

const cancelling =
  'The printed terms nearly cancel: the digits shown do not add up to the value, which is computed with all digits.';

/** The worked solution, a line an item: its formula and why it follows from the line above. */
export const solutionBlocks = ({ solution }: Question, formula: Formula): Element[] => [
  element(
    'ol',
    {},
    ...solution.lines.map(({ tex, reason }, i) =>
      element(
        'li',
        {},
        formula(`\\displaystyle ${i === 0 ? '' : '{} '}${tex}`),
        lineBreak,
        ...proseOf(reason, formula),
      ),
    ),
  ),
  ...(solution.cancels ? [paragraph(cancelling)] : []),
];
