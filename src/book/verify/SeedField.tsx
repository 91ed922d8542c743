import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { CheckModel } from './model.ts';
import '../../kit/controls/number-field.css';
import './seed-field.css';

/** The seed of the draws, to be read and changed; a sentence under it where it cannot be read. */
export function SeedField({
  model,
  disabled,
  field,
}: {
  readonly model: CheckModel;
  readonly disabled: boolean;
  /** The text field, for the one who sends the reader to it. */
  readonly field: RefObject<HTMLInputElement>;
}): JSX.Element {
  const id = useId();
  const reading = model.seed.value;
  return (
    <span class="seed-field">
      <label for={id}>seed</label>
      <input
        ref={field}
        class="number-field-text"
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        disabled={disabled}
        value={model.seedText.value}
        aria-invalid={!reading.ok}
        aria-describedby={reading.ok ? undefined : `${id}-problem`}
        onInput={(event) => {
          model.seedText.value = event.currentTarget.value;
        }}
      />
      {!reading.ok && (
        <span id={`${id}-problem`} class="seed-problem" role="alert">
          {reading.problem}
        </span>
      )}
    </span>
  );
}
