import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { Later } from './Later.tsx';

/** What the decoder makes of the plane. */
export function ManifoldPanel({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const { settings, scene } = lab;
  return (
    <div role="group" class="lab-panel lab-wall" aria-labelledby="lab-manifold-title">
      <div class="lab-heading">
        <strong id="lab-manifold-title">
          <Words text="What every $z$ decodes to" />
        </strong>
        <span>
          <Words text="$μ(z)$" />
        </span>
      </div>
      <Later
        lab={lab}
        part={parts.manifold}
        fresh={lab.untouched.value}
        needed={!lab.untouched.value}
        instead="These are still what the book’s model decodes"
        draw={({ Manifold }) => (
          <Manifold
            images={scene.manifold.value}
            point={scene.point.value}
            onPoint={(point) => settings.set({ point })}
            onSettle={settings.settle}
            active={active}
          />
        )}
      />
    </div>
  );
}
