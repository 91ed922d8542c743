import type { JSX } from 'preact';
import { rulesInWords } from '../../../judge/sentences.ts';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import { useHydrated } from '../../../kit/frame/use-hydrated.ts';
import type { HomeworkModel } from './model.ts';
import { toleranceDomain, toleranceOf } from './state.ts';

const strictness = [
  { value: 'no', text: 'within a tolerance' },
  { value: 'yes', text: 'strictly' },
] as const;

/** How an answer is judged, in words, and for an instructor how strictly. */
export function JudgingRules({ model }: { readonly model: HomeworkModel }): JSX.Element {
  const { settings } = model;
  const hydrated = useHydrated();
  const { tolerance, strict } = settings.values.value;
  return (
    <section class="rules" aria-labelledby="homework-rules">
      <h2 id="homework-rules">How an answer is judged</h2>
      {rulesInWords(toleranceOf(settings.values.value)).map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <p>
        Logarithms are natural, and log means ln. An answer that cannot be read is never wrong: you are told what could
        not be read. Nothing that you type leaves this page.
      </p>
      <details class="strictness needs-script">
        <summary>For instructors: how strictly</summary>
        <fieldset class="controls" disabled={!hydrated} aria-label="How strictly an answer is judged">
          <Choice
            label="an answer is judged"
            options={strictness}
            value={strict}
            onChange={(next) => settings.set({ strict: next })}
          />
          {strict === 'no' && (
            <NumberField
              label="tolerance, in per cent of the value"
              domain={toleranceDomain}
              value={tolerance}
              onChange={(next) => settings.set({ tolerance: next })}
              onSettle={settings.settle}
            />
          )}
        </fieldset>
        <p>The link that Share copies keeps this.</p>
      </details>
    </section>
  );
}
