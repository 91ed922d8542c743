import type { JSX } from 'preact';
import { Words } from '../../../src/kit/formula/Words.tsx';
import { presets, type Model } from './model.ts';

/** The states worth a look. */
export function Presets({ model }: { readonly model: Model }): JSX.Element {
  const { settings } = model;
  return (
    <div class="buttons">
      {presets.map(({ name, change }) => (
        <button key={name} type="button" onClick={() => settings.step(change(settings.values.peek()))}>
          <Words text={name} />
        </button>
      ))}
    </div>
  );
}
