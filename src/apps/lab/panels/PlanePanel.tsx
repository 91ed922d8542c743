import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lab } from '../model.ts';
import { LatentPlane } from '../pictures/LatentPlane.tsx';

/** The latent plane: drag the point, click an image's mean. */
export function PlanePanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  const [showAggregate, setShowAggregate] = useState(false);
  return (
    <div role="group" class="lab-panel" aria-labelledby="lab-plane-title">
      <div class="lab-heading">
        <strong id="lab-plane-title">The latent plane</strong>
        <span class="figure-hint">drag the point</span>
      </div>
      <LatentPlane
        ellipses={scene.ellipses.value}
        chosen={scene.chosen.value}
        posterior={lab.posterior.value}
        showAggregate={showAggregate}
        onShowAggregate={setShowAggregate}
        point={scene.point.value}
        onPoint={(point) => settings.set({ point })}
        onChoose={lab.choose}
        onSettle={settings.settle}
        active={active}
      />
    </div>
  );
}
