import type { JSX } from 'preact';
import { svgWords } from '../../../src/kit/formula/svg-words.tsx';
import { XAxis } from '../../../src/kit/plot/Axes.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { tick, decimal } from '../../../src/text/number.ts';
import type { Levels } from './exact.ts';
import { axisFor, stepsOf, type Step } from './steps.ts';
import { linearScale, ticksOn } from '../../../src/kit/plot/scale.ts';

const heights = { narrow: 132, wide: 165 };
const labelRoom = 126;
const amountRoom = 58;

const names: Readonly<Record<Step['key'], string>> = {
  reconstruction: '$E_q log p(x|z)$',
  kl: '$− D_KL(q ‖ p(z))$',
  elbo: '$=$ ELBO',
  gap: '$+ D_KL(q ‖ p(z|x))$',
  evidence: '$= log p(x)$',
};

/** The account of the bound: what the reconstruction earns, what the prior costs, and what is missing to log p(x). */
export function Account({ levels }: { readonly levels: Levels }): JSX.Element {
  const steps = stepsOf(levels);
  const amount = ({ from, to, total }: Step): string => decimal(total ? to : Math.abs(to - from));

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [labelRoom, size.width - amountRoom, 4, size.height - 24];
    const x = linearScale(axisFor(levels), [left, right]);
    const row = (bottom - top) / steps.length;
    return (
      <g class="account" aria-hidden="true">
        <XAxis
          ticks={ticksOn(x, Math.min(5, Math.floor((right - left) / 50)))}
          scale={x}
          format={tick}
          from={top}
          to={bottom}
        />
        <text x={0} y={size.height - 6}>
          in nats
        </text>
        <line class="account-ceiling" x1={x(levels.evidence)} x2={x(levels.evidence)} y1={top} y2={bottom} />
        {steps.map((step, i) => {
          const [start, end] = [Math.min(x(step.from), x(step.to)), Math.max(x(step.from), x(step.to))];
          const middle = top + (i + 0.5) * row;
          const thickness = 0.56 * row;
          return (
            <g key={step.key} style={`--object: var(--${step.colour})`}>
              <text class="account-name" x={0} y={middle} dy="0.34em">
                {svgWords(names[step.key])}
              </text>
              <text class="account-amount" x={size.width} y={middle} dy="0.34em" text-anchor="end">
                {amount(step)}
              </text>
              {step.total ? (
                <line
                  class="account-level"
                  x1={x(step.to)}
                  x2={x(step.to)}
                  y1={middle - row / 2 + 2}
                  y2={middle + row / 2 - 2}
                />
              ) : (
                <rect
                  class="account-bar"
                  x={start}
                  y={middle - thickness / 2}
                  width={Math.max(end - start, 0.5)}
                  height={thickness}
                />
              )}
            </g>
          );
        })}
      </g>
    );
  };

  const label = `The account of the bound, in nats: ${steps.map((step) => `${names[step.key]} ${amount(step)}`).join(', ')}.`;
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}
