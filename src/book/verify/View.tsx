import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import { ClaimRows, type ChapterRows } from './ClaimRows.tsx';
import { checkModel, type CheckModel } from './model.ts';
import { startRunner } from './runner.ts';
import { seedFromAddress, seedIntoAddress } from './seed-in-address.ts';
import { SeedField } from './SeedField.tsx';
import { summaryInWords } from './words.ts';
import './style.css';

export interface VerifyProps {
  readonly chapters: readonly ChapterRows[];
}

function statusOf({ phase, refused, checked, total, failed, problem, milliseconds }: CheckModel): string {
  if (refused.value) return 'Nothing was run.';
  switch (phase.value) {
    case 'idle':
      return `${total} claims. The build has compared each with its digits; run them to compute them here.`;
    case 'running':
      return `${checked.value} of ${total} checked`;
    case 'stopped':
      return `Stopped after ${checked.value} of ${total}.`;
    case 'broken':
      return problem.value ?? '';
    case 'finished':
      return summaryInWords(total, failed.value.length, milliseconds.value);
  }
}

/** How the status looks. */
function manner({ phase, refused, failed }: CheckModel): string {
  if (refused.value) return 'refused';
  if (phase.value !== 'finished') return phase.value;
  return failed.value.length === 0 ? 'agrees' : 'fails';
}

/** Said to screen readers: where the run stands at each tenth, and how it ended. */
function spoken(model: CheckModel): string {
  if (model.refused.value && !model.seed.value.ok) return model.seed.value.problem;
  if (model.phase.value !== 'running') return statusOf(model);
  return `${Math.floor((10 * model.checked.value) / model.total) * 10} per cent checked`;
}

const buttonText = {
  idle: 'Run every check',
  running: 'Stop',
  stopped: 'Run again',
  broken: 'Try again',
  finished: 'Run again',
};

/** Every claim of the book in a table, which the reader can run. */
export default function Verify({ chapters }: VerifyProps): JSX.Element {
  const [model] = useState(() =>
    checkModel(
      chapters.flatMap(({ claims }) => claims.map(({ id }) => id)),
      startRunner,
    ),
  );
  const [addressProblem, setAddressProblem] = useState<string | null>(null);
  const onlyFailures = useSignal(false);
  const seedField = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const phase = model.phase.value;
  const failures = model.failed.value.length;

  useEffect(() => {
    const inAddress = seedFromAddress(location.search);
    if (inAddress?.ok) model.seedText.value = String(inAddress.value);
    else if (inAddress)
      setAddressProblem(`${inAddress.problem} The address named another; the seed is ${model.seedText.value}.`);
    return () => model.stop();
  }, [model]);

  const press = (): void => {
    if (phase === 'running') return model.stop();
    setAddressProblem(null);
    onlyFailures.value = false;
    void (phase === 'finished' ? model.runAgain() : model.run());
    if (model.refused.value) return seedField.current?.focus();
    if (model.ranWith.value !== null) seedIntoAddress(model.ranWith.value);
  };

  return (
    <section class="verify" aria-label="The checks">
      <div class="verify-bar">
        <button type="button" class="go needs-script" disabled={!hydrated} onClick={press}>
          {buttonText[phase]}
        </button>
        <span class="needs-script">
          <SeedField model={model} field={seedField} disabled={!hydrated || phase === 'running'} />
        </span>
        {(phase === 'running' || phase === 'finished') && (
          <progress value={model.checked.value} max={model.total} aria-label="Claims checked" />
        )}
        <p class={`verify-status ${manner(model)}`}>{statusOf(model)}</p>
        {failures > 0 && (
          <label>
            <input
              type="checkbox"
              checked={onlyFailures.value}
              onChange={(event) => (onlyFailures.value = event.currentTarget.checked)}
            />{' '}
            Only what does not agree
          </label>
        )}
      </div>
      {addressProblem && <p class="verify-problem">{addressProblem}</p>}
      <LiveText text={spoken(model)} />
      <ClaimRows chapters={chapters} model={model} onlyFailures={onlyFailures.value} />
    </section>
  );
}
