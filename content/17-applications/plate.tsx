import { Dots, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { logMeanExp, randomSource } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { defaultSubject, importanceWeights, logEvidence } from '../../src/models/toy-vae/index.ts';

const { parameters, x, q } = defaultSubject;
const drawsPerReport = 60;

interface Report {
  readonly value: number;
  readonly standardError: number;
}

/** log p(x) as it would be reported from a few draws: the mean weight's logarithm, its error by the delta method. */
function reportFrom(seed: number): Report {
  const source = randomSource('reports').fork(seed);
  const logWeights = importanceWeights(parameters, x, source, drawsPerReport, q);
  const value = logMeanExp(logWeights);
  const excesses = Array.from(logWeights, (logWeight) => Math.expm1(logWeight - value));
  const variance = excesses.reduce((sum, excess) => sum + excess * excess, 0) / (drawsPerReport - 1);
  return { value, standardError: Math.sqrt(variance / drawsPerReport) };
}

const reports = once(() => Array.from({ length: 24 }, (_, seed) => reportFrom(seed)));
const truth = once(() => logEvidence(parameters, x).value);

/** One number, reported again and again: each with its ruler. */
export default plate({
  says: () =>
    'A violet line, the exact log p(x), and along it a row of dots, each a report of it from sixty draws, with bars of two standard errors: most of them cross the line.',
  draw: (frame) => {
    const { width, height } = frame;
    const shown = reports().slice(0, bySize(frame, 24, 14, 9));
    const across = linearScale([0, shown.length - 1], [8, width - bySize(frame, 92, 70, 66)]);
    const up = linearScale([truth() - 0.27, truth() + 0.27], [height - 6, 6]);
    const radius = bySize(frame, 4.5, 2.6, 3);
    return (
      <>
        <Stroke colour="evidence" d={`M0 ${short(up(truth()))}H${width - bySize(frame, 80, 62, 58)}`} />
        <Stroke
          second
          d={shown
            .map(({ value, standardError }, i) => {
              const [low, high] = [up(value - 2 * standardError), up(value + 2 * standardError)];
              return `M${short(across(i))} ${short(low)}V${short(high)}`;
            })
            .join('')}
        />
        <Dots radius={radius} at={shown.map(({ value }, i) => [across(i), up(value)])} />
        <Word colour="evidence" x={width - bySize(frame, 72, 55, 52)} y={up(truth()) + 6} text="$log p(x)$" />
      </>
    );
  },
});
