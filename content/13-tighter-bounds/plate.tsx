import { Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { linePath } from '../../src/kit/plot/paths.ts';
import { linspace, sampleCurve, type Interval, type Point } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { logMeanExp, normalDensity, randomSource } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { defaultSubject, importanceWeights, logEvidence } from '../../src/models/toy-vae/index.ts';

const { parameters, x, q } = defaultSubject;
const ks = [1, 10, 100] as const;
const groups = 1000;
const shown: Interval = [-1.3, 0.5];

/** Draws of log (1/K) Σ w. */
const logMeans = (k: number): number[] => {
  const draws = importanceWeights(parameters, x, randomSource('the ridges').fork(k), k * groups, q);
  return Array.from({ length: groups }, (_, group) => logMeanExp(draws.subarray(group * k, (group + 1) * k)));
};

/** The density of the draws, smoothed by a normal kernel of Silverman's width, and scaled to a height of 1. */
function ridge(draws: readonly number[]): Point[] {
  const sorted = draws.toSorted((a, b) => a - b);
  const quartiles = sorted[Math.floor(0.75 * groups)]! - sorted[Math.floor(0.25 * groups)]!;
  const width = (0.9 * quartiles) / 1.34 / groups ** 0.2;
  const density = (at: number): number => draws.reduce((sum, draw) => sum + normalDensity((at - draw) / width), 0);
  const points = sampleCurve(density, linspace(shown, 240));
  const highest = Math.max(...points.map(({ y }) => y));
  return points.map((point) => ({ ...point, y: point.y / highest }));
}

const ridges = once(() => ks.map((k) => ({ k, points: ridge(logMeans(k)) })));
const evidence = once(() => logEvidence(parameters, x).value);

/** How the mean weight's logarithm is spread, for ever more draws: it closes on log p(x). */
export default plate({
  says: (number) =>
    `Three ridges, the spread of the logarithm of the mean weight for K = 1, 10 and 100 draws, each narrower and closing on the violet line log p(x); with ten draws the bound is ${number} nats below it.`,
  number: { claim: 'bound.gapOfTen', places: 4 },
  caption: (number) =>
    `How the logarithm of the mean of $K$ weights is spread. For $K = 10$ its mean is ${number} nats below $log p(x)$.`,
  draw: (frame) => {
    const { width, height, number } = frame;
    const across = linearScale(shown, [0, width]);
    const row = bySize(frame, 54, 23, 36);
    const rise = bySize(frame, 90, 38, 62);
    const foot = (index: number): number => height - bySize(frame, 10, 4, 6) - (ks.length - 1 - index) * row;
    const line = across(evidence());
    return (
      <>
        {ridges().map(({ k, points: all }, index) => {
          const points = all.filter((_, i) => i % bySize(frame, 1, 3, 3) === 0);
          const up = linearScale([0, 1], [foot(index), foot(index) - rise]);
          return (
            <g key={k}>
              <path class="mask" d={linePath(points, across, up)} />
              <Stroke d={linePath(points, across, up)} />
              <Word x={0} y={foot(index) - bySize(frame, 10, 5, 6)} text={index === 0 ? `$K = ${k}$` : `${k}`} />
            </g>
          );
        })}
        <Stroke colour="evidence" dashed d={`M${line.toFixed(1)} ${height}V0`} />
        <Word colour="evidence" x={line + bySize(frame, 12, 7, 8)} y={bySize(frame, 18, 13, 14)} text="$log p(x)$" />
        <Word colour="slack" anchor="end" x={width} y={foot(1) - bySize(frame, 10, 5, 6)} text={number} />
      </>
    );
  },
});
