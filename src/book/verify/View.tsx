import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { ChapterBar } from './ChapterBar.tsx';
import { ClaimRows, type ChapterRows } from './ClaimRows.tsx';
import type { CheckModel } from './model.ts';
import { seedFromAddress, seedIntoAddress } from './seed-in-address.ts';
import { SeedField } from './SeedField.tsx';
import type { Shown } from './shown.ts';
import { ShownChoice } from './ShownChoice.tsx';
import { useCheckRun, type CheckWords } from './use-check-run.ts';
import { summaryInWords } from './words.ts';
import './style.css';
import './table.css';

export interface VerifyProps {
  readonly chapters: readonly ChapterRows[];
}

const words: CheckWords = {
  button: { idle: 'Run every check', stopped: 'Run again', finished: 'Run again' },
  refused: 'Nothing was run.',
  parts: 10,
  status: {
    idle: ({ total }) => `${total} claims. The build has compared each with its digits; run them to compute them here.`,
    stopped: ({ checked, total }) => `Stopped after ${checked.value} of ${total}.`,
    finished: ({ total, failed, milliseconds }) => summaryInWords(total, failed.value.length, milliseconds.value),
  },
};

/** How the status looks. */
function manner({ phase, refused, failed }: CheckModel): string {
  if (refused.value) return 'refused';
  if (phase.value !== 'finished') return phase.value;
  return failed.value.length === 0 ? 'agrees' : 'fails';
}

/** Every claim of the book in a table, which the reader can run. */
export default function Verify({ chapters }: VerifyProps): JSX.Element {
  const { model, button, status, spoken, seedField } = useCheckRun(
    () => chapters.flatMap(({ claims }) => claims.map(({ id }) => id)),
    words,
  );
  const [addressProblem, setAddressProblem] = useState<string | null>(null);
  const shown = useSignal<Shown>('all');
  const phase = model.phase.value;
  const isNothingShown = shown.value === 'failing' && model.failed.value.length === 0;

  useEffect(() => {
    const inAddress = seedFromAddress(location.search);
    if (inAddress?.ok) model.seedText.value = String(inAddress.value);
    else if (inAddress)
      setAddressProblem(`${inAddress.problem} The address named another; the seed is ${model.seedText.value}.`);
  }, [model]);

  const press = (): void => {
    if (phase !== 'running') {
      setAddressProblem(null);
      if (shown.value === 'failing') shown.value = 'all';
    }
    button.press();
    if (model.phase.value === 'running' && model.ranWith.value !== null) seedIntoAddress(model.ranWith.value);
  };

  return (
    <section class="verify" aria-label="The checks">
      <div class="verify-bar">
        <button type="button" class="go needs-script" disabled={button.disabled} onClick={press}>
          {button.text}
        </button>
        <span class="needs-script">
          <SeedField model={model} field={seedField} disabled={button.disabled || phase === 'running'} />
        </span>
        {(phase === 'running' || phase === 'finished') && (
          <progress value={model.checked.value} max={model.total} aria-label="Claims checked" />
        )}
        <p class={`verify-status ${manner(model)}`}>{status}</p>
      </div>
      {addressProblem && <p class="verify-problem">{addressProblem}</p>}
      <LiveText text={spoken} />
      <div class="verify-places">
        <ChapterBar chapters={chapters} onGo={() => (shown.value = 'all')} />
        <span class="needs-script">
          <ShownChoice
            chapters={chapters}
            shown={shown.value}
            onChange={(next) => (shown.value = next)}
            disabled={button.disabled}
          />
        </span>
      </div>
      {isNothingShown && <p class="verify-nothing">Nothing that was checked disagrees.</p>}
      <ClaimRows chapters={chapters} model={model} shown={shown.value} />
    </section>
  );
}
