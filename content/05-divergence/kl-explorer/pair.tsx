import type { JSX } from 'preact';
import { Choice } from '../../../src/kit/controls/Choice.tsx';
import type { SliderRange } from '../../../src/kit/controls/NumberField.tsx';
import { NumberFields, type FieldRow } from '../../../src/kit/controls/NumberFields.tsx';
import type { Settings } from '../../../src/kit/settings/settings.ts';
import { domains, type State } from './model.ts';

const meanSlider: SliderRange = { from: -8, to: 8, step: 0.05 };
const sdSlider: SliderRange = { from: 0.05, to: 20, step: 0.05, log: true };

const fields: readonly FieldRow<'meanQ' | 'sdQ' | 'meanP' | 'sdP'>[] = [
  { key: 'meanQ', label: 'mean of $q$', slider: meanSlider, colour: 'encoder' },
  { key: 'sdQ', label: 'sd of $q$', slider: sdSlider, colour: 'encoder' },
  { key: 'meanP', label: 'mean of $p$', slider: meanSlider, colour: 'prior' },
  { key: 'sdP', label: 'sd of $p$', slider: sdSlider, colour: 'prior' },
];

interface PairProps {
  readonly settings: Pick<Settings<State>, 'values' | 'set' | 'settle'>;
}

/** The four numbers of two Gaussians. */
export const PairFields = ({ settings }: PairProps): JSX.Element => (
  <NumberFields fields={fields} domains={domains} values={settings.values.value} settings={settings} />
);

interface StandingProps extends PairProps {
  readonly label: string;
  readonly options: Readonly<Record<State['standing'], string>>;
}

/** In which of the two the reader stands. */
export const Standing = ({ settings, label, options }: StandingProps): JSX.Element => (
  <Choice
    label={label}
    value={settings.values.value.standing}
    options={[
      { value: 'q', text: options.q },
      { value: 'p', text: options.p },
    ]}
    onChange={(standing) => settings.set({ standing })}
  />
);

export const UnitChoice = ({ settings }: PairProps): JSX.Element => (
  <Choice
    label="in"
    value={settings.values.value.unit}
    options={[
      { value: 'nats', text: 'nats' },
      { value: 'bits', text: 'bits' },
    ]}
    onChange={(unit) => settings.set({ unit })}
  />
);
