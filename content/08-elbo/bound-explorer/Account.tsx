import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { XAxis } from '../../../src/kit/plot/Axes.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { tick, decimal } from '../../../src/text/number.ts';
import type { Levels } from './model.ts';
import { axisFor, stepsOf, type Step } from './steps.ts';

const heights = { narrow: 300, small: 320, medium: 380, wide: 420 };

const names: Readonly<Record<Step['key'], string>> = {
  reconstruction: 'E log p(x|z)',
  kl: '− KL(q ‖ p(z))',
  elbo: '= ELBO',
  gap: '+ KL(q ‖ p(z|x))',
  evidence: '= log p(x)',
};

/** The account of the bound: what the reconstruction earns, what the prior costs, and what is missing to log p(x). */
export function Account({ levels }: { readonly levels: Levels }): JSX.Element {
  const steps = stepsOf(levels);
  const amount = ({ from, to, total }: Step): string => decimal(total ? to : Math.abs(to - from));

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [8, size.width - 8, 4, size.height - 40];
    const x = scaleLinear().domain(axisFor(levels)).range([left, right]);
    const row = (bottom - top) / steps.length;
    return (
      <g class="account" aria-hidden="true">
        <XAxis ticks={x.ticks(5)} scale={x} format={tick} from={top} to={bottom} />
        <text x={(left + right) / 2} y={size.height - 6} text-anchor="middle">
          nats; dashed: log p(x)
        </text>
        <line class="account-ceiling" x1={x(levels.evidence)} x2={x(levels.evidence)} y1={top} y2={bottom} />
        {steps.map((step, i) => {
          const [start, end] = [Math.min(x(step.from), x(step.to)), Math.max(x(step.from), x(step.to))];
          const [label, bar] = [top + i * row + 15, top + i * row + 22];
          const thickness = Math.min(18, row - 28);
          return (
            <g key={step.key} style={`--object: var(--${step.colour})`}>
              <text class="account-name" x={left + 2} y={label}>
                {names[step.key]}
              </text>
              <text class="account-amount" x={right - 2} y={label} text-anchor="end">
                {amount(step)}
              </text>
              {step.total ? (
                <line class="account-level" x1={x(step.to)} x2={x(step.to)} y1={bar - 3} y2={bar + thickness + 3} />
              ) : (
                <rect class="account-bar" x={start} y={bar} width={Math.max(end - start, 0.5)} height={thickness} />
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
