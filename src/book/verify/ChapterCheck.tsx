import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { markNumbers, statementsOf } from './marks.ts';
import { openCodeAtPress } from './open-code.ts';
import type { CheckModel } from './model.ts';
import { SeedField } from './SeedField.tsx';
import { useCheckRun, type CheckWords } from './use-check-run.ts';
import './chapter-check.css';
import { agree, plural } from '../../text/words.ts';

export interface ChapterCheckProps {
  /** One id for each place of the page that states a number. */
  readonly numbers: readonly string[];
  /** What is checked, as the button calls it. */
  readonly what?: string;
}

const wordsFor = (what: string): CheckWords => ({
  button: { idle: `Check ${what}`, stopped: 'Check again', finished: 'Check again' },
  refused: 'nothing was run',
  parts: 4,
  status: {
    idle: ({ total }) => `${plural(total, 'number')}, each bound to code`,
    stopped: ({ checked, total }) => `stopped, ${checked.value} of ${total} checked`,
    finished({ failed, total, results }) {
      const wrong = failed.value.length;
      return wrong === 0
        ? `all ${plural(total, 'number')} agree`
        : `${wrong} of ${results.size} claims ${agree(wrong, 'does', 'do')} not agree`;
    },
  },
});

function Failures({ model }: { readonly model: CheckModel }): JSX.Element {
  return (
    <ul class="chapter-failures">
      {model.failed.value.map((id) => (
        <li key={id}>
          <a href={`#${statementsOf(id).find((statement) => statement.id)?.id ?? ''}`}>{id}</a>{' '}
          {model.results.get(id)?.value?.faults.join(' ')}
        </li>
      ))}
    </ul>
  );
}

/** The button that checks every number of the page, live, and marks it. Nothing is loaded until it is pressed. */
export default function ChapterCheck({ numbers, what = 'this chapter' }: ChapterCheckProps): JSX.Element {
  const [words] = useState(() => wordsFor(what));
  const { model, button, status, spoken, seedField } = useCheckRun(() => numbers, words);
  const phase = model.phase.value;

  useEffect(() => markNumbers(model), [model]);
  useEffect(openCodeAtPress, []);

  return (
    <div class="chapter-check">
      <button type="button" class="needs-script" disabled={button.disabled} onClick={button.press}>
        {button.text}
      </button>
      {phase === 'running' && <progress value={model.checked.value} max={model.total} aria-label="Numbers checked" />}
      <span class={`chapter-status ${phase}`}>{status}</span>
      {phase !== 'idle' && <SeedField model={model} field={seedField} disabled={phase === 'running'} />}
      {model.failed.value.length > 0 && <Failures model={model} />}
      <LiveText text={spoken} />
      <ClaimCard
        model={model}
        opensCode
        invitation={
          <>
            Press <em>{words.button.idle}</em> to compute it here.
          </>
        }
      />
    </div>
  );
}
