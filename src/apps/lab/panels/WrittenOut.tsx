import type { JSX } from 'preact';
import { ForwardPassView } from '../../../toy/forward-pass/ForwardPassView.tsx';
import { GenerationView } from '../../../toy/generation/GenerationView.tsx';
import type { ExactReader } from '../exact/exact-reader.ts';
import { Fold } from './Fold.tsx';
import type { GradientStep } from '../exact/gradient-step.ts';
import { LiveGradientStep } from './GradientStepView.tsx';
import type { Lab } from '../model.ts';

export interface WrittenOutProps {
  readonly lab: Lab;
  readonly reader: ExactReader;
  readonly built: GradientStep;
}

/** The numbers of one forward pass, of one gradient step and of generation, each folded away. */
export function WrittenOut({ lab, reader, built }: WrittenOutProps): JSX.Element {
  const { scene, settings } = lab;
  return (
    <div class="written-out">
      <Fold
        title="One forward pass of the chosen x, written out"
        draw={() => <ForwardPassView parameters={scene.parameters.value} x={scene.x.value} noise={scene.noise.value} />}
      />
      <Fold
        title="One gradient step on the chosen x, written out"
        draw={(open) => <LiveGradientStep lab={lab} reader={reader} built={built} live={open} />}
      />
      <Fold
        title="Generate: draw z, decode it, add noise"
        draw={() => <GenerationView parameters={scene.parameters.value} seed={settings.values.value.seed} />}
      />
    </div>
  );
}
