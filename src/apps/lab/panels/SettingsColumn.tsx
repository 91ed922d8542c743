import type { JSX } from 'preact';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import type { Lab } from '../model.ts';
import { domains, type Choices } from '../values.ts';

type Field = keyof typeof domains;

const fields: readonly { readonly key: Field; readonly label: string }[] = [
  { key: 'learningRate', label: 'learning rate' },
  { key: 'batchSize', label: 'batch size' },
  { key: 'beta', label: 'KL weight $β$' },
  { key: 'warmUpSteps', label: 'KL warm-up steps' },
  { key: 'freeBits', label: 'free nats a latent' },
  {
    key: 'observationVariance',
    label: 'pixel noise $σ²$',
  },
  { key: 'seed', label: 'seed' },
];

/** What the reader may change about training, now or on the way. */
export function SettingsColumn({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings } = lab;
  const choices = settings.values.value;
  return (
    <fieldset class="controls lab-settings" disabled={!active} aria-label="Settings of training">
      {fields.map(({ key, label }) => (
        <NumberField
          key={key}
          label={label}
          domain={domains[key]}
          value={choices[key]}
          colour={key === 'observationVariance' ? 'decoder' : 'encoder'}
          onChange={(value) => settings.set({ [key]: value } as Partial<Choices>)}
          onSettle={settings.settle}
        />
      ))}
      <Choice
        label="model"
        value={choices.autoencoder ? 'ae' : 'vae'}
        options={[
          { value: 'vae', text: 'VAE' },
          { value: 'ae', text: 'AE' },
        ]}
        onChange={(kind) => settings.set({ autoencoder: kind === 'ae' })}
      />
    </fieldset>
  );
}
