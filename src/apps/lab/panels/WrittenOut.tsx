import type { JSX } from 'preact';
import type { ExactReader } from '../exact/exact-reader.ts';
import { Fold } from './Fold.tsx';
import type { GradientStep } from '../exact/gradient-step.ts';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';

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
        lab={lab}
        title="One forward pass of the chosen $x$, written out"
        part={parts.forwardPass}
        draw={({ ForwardPassView }) => (
          <ForwardPassView parameters={scene.parameters.value} x={scene.x.value} noise={scene.noise.value} />
        )}
      />
      <Fold
        lab={lab}
        title="One gradient step on the chosen $x$, written out"
        part={parts.gradientStep}
        draw={({ LiveGradientStep }, open) => <LiveGradientStep lab={lab} reader={reader} built={built} live={open} />}
      />
      <Fold
        lab={lab}
        title="Generate: draw $z$, decode it, add noise"
        part={parts.generation}
        draw={({ GenerationView }) => (
          <GenerationView parameters={scene.parameters.value} seed={settings.values.value.seed} />
        )}
      />
    </div>
  );
}
