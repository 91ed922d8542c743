import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { clampTo, describeBounds, type NumberDomain } from '../../text/bounds.ts';
import { readNumber } from '../settings/read-number.ts';
import { shortest } from '../../text/number.ts';
import { worded } from '../formula/Words.tsx';
import './number-field.css';

/** The colour tokens of the book's objects, of what lies between a bound and the truth, and of what is no object. */
export type ObjectColour =
  'data' | 'prior' | 'decoder' | 'encoder' | 'posterior' | 'evidence' | 'slack' | 'ink' | 'muted';

/** A slider beside the typed field. It may span less than the field allows; `log` gives each factor the same way. */
export interface SliderRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly log?: boolean;
}

export interface NumberFieldProps {
  readonly label: ComponentChildren;
  readonly domain: NumberDomain;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Called when a gesture ends, so that it can be undone as one. */
  readonly onSettle?: (() => void) | undefined;
  readonly slider?: SliderRange | undefined;
  readonly colour?: ObjectColour | undefined;
}

const logSteps = 400;
const fewestCharacters = 4;

/** The room that the domain's ends need. */
function charactersFor({ min, max, above }: NumberDomain): number {
  const ends = [min, max, above].filter((end) => end !== undefined);
  return Math.max(fewestCharacters, ...ends.map((end) => shortest(end).length));
}

function sliderPosition({ from, to, log }: SliderRange, value: number): number {
  const inside = clampTo({ min: from, max: to }, value);
  return log ? Math.round((logSteps * Math.log(inside / from)) / Math.log(to / from)) : inside;
}

function sliderValue({ from, to, step, log }: SliderRange, position: number): number {
  const exact = log ? from * (to / from) ** (position / logSteps) : position;
  const rounded = Math.round(exact / step) * step;
  return clampTo({ min: from, max: to }, rounded, 6);
}

/**
 * A labelled number: a field to type in, and a slider in the object's colour. What cannot be used stays in the
 * field as typed, with a sentence under it, and the last good value stays in force.
 */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { label, domain, value, onChange, onSettle, slider, colour = 'ink' } = props;
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly beside: number } | undefined>(undefined);

  useEffect(() => setDraft((current) => (Object.is(current?.beside, value) ? current : undefined)), [value]);

  const text = draft !== undefined && Object.is(draft.beside, value) ? draft.text : shortest(value);
  const reading = readNumber(text, domain);
  const message = reading.ok ? reading.note : reading.problem;

  const type = (typed: string): void => {
    const next = readNumber(typed, domain);
    setDraft({ text: typed, beside: next.ok ? next.value : value });
    if (next.ok && next.value !== value) onChange(next.value);
  };

  return (
    <div class="number-field" style={`--object: var(--${colour}); --characters: ${charactersFor(domain)}`}>
      <label for={`${id}-text`}>{worded(label)}</label>
      <input
        id={`${id}-text`}
        class="number-field-text"
        type="text"
        inputMode={(domain.min ?? domain.above ?? -1) >= 0 ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={!reading.ok}
        aria-describedby={message === undefined ? undefined : `${id}-message`}
        title={describeBounds(domain)}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={onSettle}
      />
      {slider && (
        <input
          class="number-field-slider"
          type="range"
          min={slider.log ? 0 : slider.from}
          max={slider.log ? logSteps : slider.to}
          step={slider.log ? 1 : slider.step}
          value={sliderPosition(slider, value)}
          aria-label={`${domain.name}, slider`}
          aria-valuetext={shortest(value)}
          onInput={(event) => onChange(sliderValue(slider, Number(event.currentTarget.value)))}
          onChange={onSettle}
        />
      )}
      <p id={`${id}-message`} class={reading.ok ? 'number-field-note' : 'number-field-problem'} role="status">
        {message}
      </p>
    </div>
  );
}
