import type { JSX } from 'preact';
import { newSeed } from '../settings/new-seed.ts';
import { NumberField } from './NumberField.tsx';
import type { Settings } from '../settings/settings.ts';
import { seedDomain } from '../../text/bounds.ts';
import './seed-controls.css';

interface Seeded {
  readonly seed: number;
}

export interface SeedControlsProps {
  readonly settings: Pick<Settings<Seeded>, 'set' | 'settle'>;
  readonly seed: number;
}

/** The seed of what is drawn, to type, and a button that takes another. */
export function SeedControls({ settings, seed }: SeedControlsProps): JSX.Element {
  return (
    <div class="seed-controls">
      <NumberField
        label="seed"
        domain={seedDomain}
        value={seed}
        onChange={(next) => settings.set({ seed: next })}
        onSettle={settings.settle}
      />
      <button type="button" onClick={() => settings.set({ seed: newSeed() })}>
        New seed
      </button>
    </div>
  );
}
