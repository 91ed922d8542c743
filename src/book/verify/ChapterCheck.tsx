import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { markNumbers, statementsOf } from './marks.ts';
import { checkModel, type CheckModel } from './model.ts';
import { startRunner } from './runner.ts';
import { SeedField } from './SeedField.tsx';
import './chapter-check.css';
import { agree, plural } from '../../text/words.ts';

export interface ChapterCheckProps {
  /** One id for each place of the chapter that states a number. */
  readonly numbers: readonly string[];
}

function statusOf({ phase, refused, checked, total, failed, problem, results }: CheckModel): string {
  if (refused.value) return 'nothing was run';
  const wrong = failed.value.length;
  switch (phase.value) {
    case 'idle':
      return `${plural(total, 'number')}, each bound to code`;
    case 'running':
      return `${checked.value} of ${total} checked`;
    case 'stopped':
      return `stopped, ${checked.value} of ${total} checked`;
    case 'broken':
      return problem.value ?? '';
    case 'finished':
      return wrong === 0
        ? `all ${plural(total, 'number')} agree`
        : `${wrong} of ${results.size} claims ${agree(wrong, 'does', 'do')} not agree`;
  }
}

/** Said to screen readers: where the run stands at each quarter, and how it ended. */
function spoken(model: CheckModel): string {
  if (model.refused.value && !model.seed.value.ok) return model.seed.value.problem;
  if (model.phase.value !== 'running') return statusOf(model);
  const quarters = Math.floor((4 * model.checked.value) / model.total);
  return quarters === 0 ? `Checking ${plural(model.total, 'number')}` : `${quarters * 25} per cent checked`;
}

const buttonText = {
  idle: 'Check this chapter',
  running: 'Stop',
  stopped: 'Check again',
  broken: 'Try again',
  finished: 'Check again',
};

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
export default function ChapterCheck({ numbers }: ChapterCheckProps): JSX.Element {
  const [model] = useState(() => checkModel(numbers, startRunner));
  const seedField = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const phase = model.phase.value;

  useEffect(() => markNumbers(model), [model]);
  useEffect(() => () => model.stop(), [model]);

  const press = (): void => {
    if (phase === 'running') model.stop();
    else if (phase === 'idle' || phase === 'broken') void model.run();
    else void model.runAgain();
    if (model.refused.value) seedField.current?.focus();
  };

  return (
    <div class="chapter-check">
      <button type="button" class="go needs-script" disabled={!hydrated} onClick={press}>
        {buttonText[phase]}
      </button>
      {phase === 'running' && <progress value={model.checked.value} max={model.total} aria-label="Numbers checked" />}
      <span class={`chapter-status ${phase}`}>{statusOf(model)}</span>
      {phase !== 'idle' && <SeedField model={model} field={seedField} disabled={phase === 'running'} />}
      {model.failed.value.length > 0 && <Failures model={model} />}
      <LiveText text={spoken(model)} />
      <ClaimCard model={model} />
    </div>
  );
}
