import type { JSX } from 'preact';
import { Choice } from '../controls/Choice.tsx';
import { NumberField, type NumberFieldProps, type ObjectColour } from '../controls/NumberField.tsx';
import { SeedControls } from '../controls/SeedControls.tsx';
import { seedDomain, type NumberDomain } from '../../text/bounds.ts';
import type { Settings } from '../settings/settings.ts';
import { choiceSetting, numberSetting, type Setting } from '../settings/url-state.ts';

/** What a field needs to show a setting and to change it. */
export interface FieldProps<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly settle: () => void;
}

/** A setting of a figure, and the control by which the reader changes it. A new kind is a function that returns one. */
export interface Field<T> extends Setting<T> {
  readonly control: (props: FieldProps<T>) => JSX.Element;
}

export interface NumberOptions extends NumberDomain {
  /** Its $formulas$ are set. */
  readonly label: string;
  readonly colour?: ObjectColour;
}

export interface SliderOptions extends NumberOptions {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The slider may span less than the field allows. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it gives each factor the same way. */
  readonly log?: boolean;
}

const typed = (
  initial: number,
  { label, colour, ...domain }: NumberOptions,
  range?: NumberFieldProps['slider'],
): Field<number> => ({
  ...numberSetting(initial, domain),
  control: ({ value, change, settle }) => (
    <NumberField
      label={label}
      domain={domain}
      value={value}
      colour={colour}
      slider={range}
      onChange={change}
      onSettle={settle}
    />
  ),
});

/** A number to type. */
export const number = (initial: number, options: NumberOptions): Field<number> => typed(initial, options);

/** A number to type or to slide. */
export const slider = (initial: number, { step, from, to, log = false, ...options }: SliderOptions): Field<number> =>
  typed(initial, options, { from: from ?? options.min, to: to ?? options.max, step, log });

export interface ChoiceOptions<C extends string> {
  /** What is chosen, as it reads in a sentence: "the direction". */
  readonly name: string;
  readonly label: string;
  /** From the words of a link to those of the page. */
  readonly choices: Readonly<Record<C, string>>;
}

/** One of a few words. */
export const choice = <C extends string>(
  initial: NoInfer<C>,
  { name, label, choices }: ChoiceOptions<C>,
): Field<C> => ({
  ...choiceSetting<C>(initial, name, choices),
  control: ({ value, change, settle }) => (
    <Choice
      label={label}
      options={(Object.entries(choices) as [C, string][]).map(([option, text]) => ({ value: option, text }))}
      value={value}
      onChange={(next) => {
        change(next);
        settle();
      }}
    />
  ),
});

/** The seed of what is drawn, to type, and a button that takes another. */
export const seed = (initial: number): Field<number> => ({
  ...numberSetting(initial, seedDomain),
  control: ({ value, change, settle }) => {
    const settings: Pick<Settings<{ seed: number }>, 'set' | 'settle'> = {
      set: ({ seed: next = value }) => change(next),
      settle,
    };
    return (
      <div class="seed-controls">
        <SeedControls settings={settings} seed={value} />
      </div>
    );
  },
});
