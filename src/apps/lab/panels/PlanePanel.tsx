import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { Later } from './Later.tsx';

/** The latent plane: drag the point, click an image's mean. */
export function PlanePanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  const { autoencoder } = settings.values.value;
  const [showAggregate, setShowAggregate] = useState(false);
  return (
    <div role="group" class="lab-panel lab-plane" aria-labelledby="lab-plane-title">
      <div class="lab-heading">
        <strong id="lab-plane-title">The latent plane</strong>
        <fieldset class="controls" disabled={!active || autoencoder} aria-label="The latent plane">
          <label class="plane-switch">
            <input
              type="checkbox"
              checked={showAggregate}
              onChange={(event) => setShowAggregate(event.currentTarget.checked)}
            />{' '}
            aggregate posterior
          </label>
        </fieldset>
      </div>
      <Later
        lab={lab}
        part={parts.plane}
        fresh={lab.untouched.value}
        needed={!lab.untouched.value}
        instead="The plane is still that of the book’s model"
        draw={({ LatentPlane }) => (
          <LatentPlane
            ellipses={scene.ellipses.value}
            chosen={scene.chosen.value}
            posterior={lab.posterior.value}
            showAggregate={showAggregate}
            moving={lab.training.phase.value !== 'resting'}
            point={scene.point.value}
            onPoint={(point) => settings.set({ point })}
            onChoose={lab.choose}
            onSettle={settings.settle}
            active={active}
          />
        )}
      />
    </div>
  );
}
