import type { ProblemKind } from '../problem.ts';
import { kindNameOf } from '../generate/index.ts';
import { rightMessage } from '../sentences.ts';
import { checkedBank, type Bank } from './bank.ts';
import { feedbackBlocks, solutionBlocks, statementBlocks, type Formula } from './blocks.ts';
import { plainTex, type Macros } from '../../text/plain-tex.ts';
import { questionOf, type Feedback, type Question, type NumericalAnswer } from './question.ts';
import { element, xmlDocument, xmlOf, type Element } from './xml.ts';

const text = (content: string): Element => element('text', {}, content);

/** HTML as Moodle stores it: as text, with its markup escaped. */
const html = (name: string, blocks: readonly Element[]): Element =>
  element(name, { format: 'html' }, text(xmlOf(...blocks)));

/** TeX between the signs that Moodle's MathJax filter looks for. */
const formulaWith =
  (macros: Macros): Formula =>
  (tex) =>
    `\\( ${plainTex(tex, macros)} \\)`;

const answer = (fraction: 0 | 100, value: string, tolerance: number, feedback: Feedback): Element =>
  element(
    'answer',
    { fraction: String(fraction), format: 'moodle_auto_format' },
    text(value),
    html('feedback', feedbackBlocks(feedback)),
    element('tolerance', {}, String(tolerance)),
  );

const answerElement = (fraction: 0 | 100, { value, tolerance }: NumericalAnswer, feedback: Feedback): Element =>
  answer(fraction, String(value), tolerance, feedback);

/** Moodle gives the first answer whose tolerance reaches, so the right one stands first and “any other” last. */
const answersOf = ({ right, mistaken, unexplained }: Question): Element[] => [
  answerElement(100, right, { message: rightMessage, explanations: [] }),
  ...mistaken.map((wrong) => answerElement(0, wrong, wrong.feedback)),
  answer(0, '*', 0, unexplained),
];

/** Moodle's code for a question whose answer has no unit: qtype_numerical::UNITNONE. */
const noUnit = '3';

const numericalQuestion = (question: Question, formula: Formula): Element =>
  element(
    'question',
    { type: 'numerical' },
    element('name', {}, text(question.id)),
    html('questiontext', statementBlocks(question, formula)),
    html('generalfeedback', solutionBlocks(question, formula)),
    element('defaultgrade', {}, '1'),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, question.id),
    ...answersOf(question),
    element('unitgradingtype', {}, '0'),
    element('unitpenalty', {}, '0.1'),
    element('showunits', {}, noUnit),
    element('unitsleft', {}, '0'),
  );

/** A name within a category's path, where a single slash would part two names. It has no slash at an end, beside that one. */
const pathPart = (name: string): string => name.replace(/^[\s/]+|[\s/]+$/g, '').replaceAll('/', '//');

const categoryOf = (title: string, kind: ProblemKind): Element => {
  const path = ['$course$', 'top', pathPart(title) || 'ELBOok', pathPart(kindNameOf(kind))].join('/');
  return element('question', { type: 'category' }, element('category', {}, text(path)));
};

/**
 * The bank as a file of Moodle's own XML, to be imported into a question bank. Each kind of problem gets a category, from
 * which a quiz can draw a variant. Every mistake is a further answer worth nothing, with its message as feedback; the worked
 * solution is the general feedback.
 *
 * `macros` are those in which the statements and solutions are written (src/kit/tex/katex.ts); the file holds plain LaTeX.
 *
 * @throws RangeError for a bank that cannot be written: see `checkedBank` and `questionOf`.
 */
export const exportMoodle = (bank: Bank, macros: Macros): string => {
  const questions = checkedBank(bank).items.map(questionOf);
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const formula = formulaWith(macros);
  const parts = kinds.flatMap((kind) => [
    categoryOf(bank.title, kind),
    ...questions.filter((question) => question.kind === kind).map((question) => numericalQuestion(question, formula)),
  ]);
  return xmlDocument(element('quiz', {}, ...parts));
};
