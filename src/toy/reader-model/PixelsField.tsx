import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { readPixels } from './pixels.ts';

export interface PixelsFieldProps {
  readonly pixels: readonly number[];
  readonly onChange: (pixels: readonly number[]) => void;
  readonly onSettle: () => void;
}

const side = 3;

function rowsOf(pixels: readonly number[]): string {
  const rows = Array.from({ length: side }, (_, row) => pixels.slice(side * row, side * (row + 1)));
  return rows.map((row) => row.map((pixel) => pixel.toFixed(3)).join(' ')).join('\n');
}

/** The pixels of x, to three places, as a field to type in. What cannot be used stays, with a sentence under it. */
export function PixelsField({ pixels, onChange, onSettle }: PixelsFieldProps): JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly beside: readonly number[] }>();
  useEffect(() => setDraft((current) => (current?.beside === pixels ? current : undefined)), [pixels]);

  const text = draft?.beside === pixels ? draft.text : rowsOf(pixels);
  const reading = readPixels(text);

  const type = (typed: string): void => {
    const next = readPixels(typed);
    setDraft({ text: typed, beside: next.ok ? next.value : pixels });
    if (next.ok) onChange(next.value);
  };

  return (
    <details class="pixels-field">
      <summary>Type an image of your own</summary>
      <label for={id}>nine pixels from 0 (black) to 1 (white), row by row</label>
      <textarea
        id={id}
        rows={side}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={!reading.ok}
        aria-describedby={`${id}-problem`}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={onSettle}
      />
      <p id={`${id}-problem`} class="pixels-field-problem" role="status">
        {reading.ok ? '' : reading.problem}
      </p>
    </details>
  );
}
