import { kindNameOf } from '../generate/index.ts';
import { rightMessage } from '../sentences.ts';
import type { BankItem } from './bank.ts';
import { feedbackBlocks, solutionBlocks, statementBlocks, type Formula } from './blocks.ts';
import { mathmlOf } from './mathml.ts';
import type { Macros } from '../../text/plain-tex.ts';
import { questionOf, type Feedback, type Question, type NumericalAnswer } from './question.ts';
import { element, xmlDocument, type Element } from './xml.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const schema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd';

const value = (content: string): Element => element('qti-value', {}, content);

const declarations = ({ right }: Question): Element[] => [
  element(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality: 'single', 'base-type': 'float' },
    element('qti-correct-response', {}, value(String(right.value))),
  ),
  element(
    'qti-outcome-declaration',
    { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float', 'normal-minimum': '0', 'normal-maximum': '1' },
    element('qti-default-value', {}, value('0')),
  ),
  element(
    'qti-outcome-declaration',
    { identifier: 'MAXSCORE', cardinality: 'single', 'base-type': 'float' },
    element('qti-default-value', {}, value('1')),
  ),
  element('qti-outcome-declaration', { identifier: 'FEEDBACK', cardinality: 'single', 'base-type': 'identifier' }),
  element('qti-outcome-declaration', { identifier: 'SOLUTION', cardinality: 'single', 'base-type': 'identifier' }),
];

const response = element('qti-variable', { identifier: 'RESPONSE' });

const outcome = (identifier: string, type: 'float' | 'identifier', content: string): Element =>
  element('qti-set-outcome-value', { identifier }, element('qti-base-value', { 'base-type': type }, content));

const within = (answer: NumericalAnswer): Element =>
  element(
    'qti-equal',
    { 'tolerance-mode': 'absolute', tolerance: `${answer.tolerance} ${answer.tolerance}` },
    response,
    element('qti-base-value', { 'base-type': 'float' }, String(answer.value)),
  );

/** An answer to look for, what it is told, and the points it is worth. */
interface Case {
  readonly identifier: string;
  readonly score: 0 | 1;
  readonly answer: NumericalAnswer;
  readonly feedback: Feedback;
}

const casesOf = ({ right, mistaken }: Question): readonly [Case, ...Case[]] => [
  { identifier: 'right', score: 1, answer: right, feedback: { message: rightMessage, explanations: [] } },
  ...mistaken.map((wrong, i): Case => ({
    // Numbered, for one mistake may lead to several numbers.
    identifier: ['mistake', i + 1, ...wrong.ids].join('-'),
    score: 0,
    answer: wrong,
    feedback: wrong.feedback,
  })),
];

const unexplained = 'unexplained';

const outcomes = (identifier: string, score: 0 | 1): Element[] => [
  outcome('SCORE', 'float', String(score)),
  outcome('FEEDBACK', 'identifier', identifier),
  outcome('SOLUTION', 'identifier', 'worked'),
];

/** An empty answer gets no points and hears nothing; any other the feedback of the first case whose tolerance reaches. */
const processing = (cases: readonly Case[]): Element =>
  element(
    'qti-response-processing',
    {},
    element(
      'qti-response-condition',
      {},
      element('qti-response-if', {}, element('qti-is-null', {}, response), outcome('SCORE', 'float', '0')),
      ...cases.map(({ identifier, score, answer }) =>
        element('qti-response-else-if', {}, within(answer), ...outcomes(identifier, score)),
      ),
      element('qti-response-else', {}, ...outcomes(unexplained, 0)),
    ),
  );

const modalFeedback = (variable: string, identifier: string, blocks: readonly Element[]): Element =>
  element(
    'qti-modal-feedback',
    { 'outcome-identifier': variable, identifier, 'show-hide': 'show' },
    element('qti-content-body', {}, ...blocks),
  );

const answerWidth = '14';

const body = (question: Question, formula: Formula): Element =>
  element(
    'qti-item-body',
    {},
    element(
      'div',
      {},
      ...statementBlocks(question, formula),
      element(
        'p',
        {},
        'Answer: ',
        element('qti-text-entry-interaction', { 'response-identifier': 'RESPONSE', 'expected-length': answerWidth }),
      ),
    ),
  );

/**
 * A question as a QTI 3 item, in a file of its own. `macros` are those in which its formulas are written
 * (src/kit/tex/katex.ts); the file holds MathML.
 *
 * @throws as `questionOf` does.
 */
export const exportQtiItem = (item: BankItem, macros: Macros): string => {
  const question = questionOf(item);
  const formula: Formula = (tex) => ({ markup: mathmlOf(tex, macros) });
  const cases = casesOf(question);
  return xmlDocument(
    element(
      'qti-assessment-item',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
        identifier: question.id,
        title: `${kindNameOf(question.kind)}, ${question.id}`,
        adaptive: 'false',
        'time-dependent': 'false',
        'xml:lang': 'en',
      },
      ...declarations(question),
      body(question, formula),
      processing(cases),
      ...cases.map(({ identifier, feedback }) => modalFeedback('FEEDBACK', identifier, feedbackBlocks(feedback))),
      modalFeedback('FEEDBACK', unexplained, feedbackBlocks(question.unexplained)),
      modalFeedback('SOLUTION', 'worked', solutionBlocks(question, formula)),
    ),
  );
};
