import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Feedback, NumericalAnswer, Question } from '../../../judge/export/question.ts';
import { rightMessage } from '../../../judge/sentences.ts';
import { figures } from '../../../text/number.ts';
import { Prose, ScrollingTex } from '../../../answer/Tex.tsx';
import type { BankModel } from './model.ts';
import type { Previewed } from './previewed.ts';

/** Enough to recognise a number by; the file holds twelve figures. */
const shownFigures = 6;

interface RowProps {
  readonly answer?: NumericalAnswer;
  readonly points: 0 | 1;
  readonly feedback: Feedback;
}

function AnswerRow({ answer, points, feedback: { message, explanations } }: RowProps): JSX.Element {
  return (
    <tr class={points === 1 ? 'right' : undefined}>
      <th scope="row">{answer ? figures(answer.value, shownFigures) : 'any other'}</th>
      <td>{answer && `± ${figures(answer.tolerance, 2)}`}</td>
      <td>{points}</td>
      <td>
        {message}
        {explanations.length > 0 && (
          <ul>
            {explanations.map((explanation) => (
              <li key={explanation}>{explanation}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Answers({ question, name }: { readonly question: Question; readonly name: string }): JSX.Element {
  const { right, mistaken, unexplained } = question;
  return (
    <div class="bank-answers" tabIndex={0} role="region" aria-label={`${name}: the answers`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Within</th>
            <th scope="col">Points</th>
            <th scope="col">Feedback</th>
          </tr>
        </thead>
        <tbody>
          <AnswerRow answer={right} points={1} feedback={{ message: rightMessage, explanations: [] }} />
          {mistaken.map((wrong) => (
            <AnswerRow key={wrong.value} answer={wrong} points={0} feedback={wrong.feedback} />
          ))}
          <AnswerRow points={0} feedback={unexplained} />
        </tbody>
      </table>
    </div>
  );
}

export interface PreviewItemProps {
  readonly model: BankModel;
  readonly item: Previewed;
  readonly onSave: (item: Previewed) => void;
  /** False until the page is alive. */
  readonly hydrated: boolean;
}

/** A question as students will see it, the answers that it knows, and its worked solution. */
export function PreviewItem({ model, item, onSave, hydrated }: PreviewItemProps): JSX.Element | null {
  const question = useMemo(() => model.question(item), [model, item]);
  if (question === null) return null;
  const { statement, rule, solution } = question;
  return (
    <div class="bank-question">
      <p>{statement.question}</p>
      <div class="bank-formulas">
        {statement.givens.map(({ tex, words }) => (
          <ScrollingTex key={words} tex={tex} words={words} label={`${item.id}: given, scrolls sideways`} />
        ))}
        <ScrollingTex
          tex={`${statement.asked.tex} = {}?`}
          words={`${statement.asked.words} = ?`}
          label={`${item.id}: asked, scrolls sideways`}
        />
      </div>
      <p>{rule}</p>
      <Answers question={question} name={item.id} />
      <details>
        <summary>The worked solution, shown after the answer</summary>
        <ol class="bank-solution">
          {solution.lines.map(({ id, tex, reason }, index) => (
            <li key={id}>
              <ScrollingTex
                tex={`\\displaystyle ${index === 0 ? '' : '{} '}${tex}`}
                label={`${item.id}: line ${index + 1}, scrolls sideways`}
              />
              <p>
                <Prose text={reason} />
              </p>
            </li>
          ))}
        </ol>
      </details>
      <p class="buttons">
        <button type="button" disabled={!hydrated} onClick={() => onSave(item)}>
          This question as a QTI 3 item
        </button>
      </p>
    </div>
  );
}
