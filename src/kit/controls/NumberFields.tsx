import type { ComponentChildren, JSX } from 'preact';
import { NumberField, type ObjectColour, type SliderRange } from './NumberField.tsx';
import type { NumberDomain } from '../../text/bounds.ts';
import type { Settings } from '../settings/settings.ts';

/** How one number of the settings is shown. */
export interface FieldRow<K extends string> {
  readonly key: K;
  readonly label: ComponentChildren;
  readonly slider: SliderRange;
  readonly colour: ObjectColour;
}

export interface NumberFieldsProps<K extends string> {
  readonly fields: readonly FieldRow<K>[];
  readonly domains: Readonly<Record<K, NumberDomain>>;
  readonly values: Readonly<Record<K, number>>;
  readonly settings: Pick<Settings<Readonly<Record<K, number>>>, 'set' | 'settle'>;
}

/** Numbers of a figure's settings, a field and a slider each. */
export function NumberFields<K extends string>(props: NumberFieldsProps<K>): JSX.Element {
  const { fields, domains, values, settings } = props;
  return (
    <>
      {fields.map(({ key, label, slider, colour }) => (
        <NumberField
          key={key}
          label={label}
          domain={domains[key]}
          value={values[key]}
          slider={slider}
          colour={colour}
          onChange={(value) => settings.set({ [key]: value } as Partial<Record<K, number>>)}
          onSettle={settings.settle}
        />
      ))}
    </>
  );
}
