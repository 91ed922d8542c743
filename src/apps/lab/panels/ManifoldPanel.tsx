import type { JSX } from 'preact';
import type { Lab } from '../model.ts';
import { Manifold } from '../pictures/Manifold.tsx';

/** What the decoder makes of the plane. */
export function ManifoldPanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  return (
    <div role="group" class="lab-panel" aria-labelledby="lab-manifold-title">
      <div class="lab-heading">
        <strong id="lab-manifold-title">What every z decodes to</strong>
        <span>
          <i>μ</i>(<i>z</i>), <i>z</i> from −2 to 2
        </span>
      </div>
      <Manifold
        images={scene.manifold.value}
        point={scene.point.value}
        onPoint={(point) => settings.set({ point })}
        onSettle={settings.settle}
        active={active}
      />
    </div>
  );
}
