import { randomSource, type Estimate, type Vector2 } from '../../../src/math/index.ts';
import {
  gradientMoments,
  logLikelihood,
  logLikelihoodSlope,
  pathwiseSlope,
  score,
  type GradientMoments,
  type Matrix,
} from '../../../src/models/toy-vae/index.ts';
import { finite, told } from '../../../src/kit/work/sound-result.ts';
import { cloudSize, pairs, type CloudRequest, type Clouds } from './clouds.ts';

/** More digits than a pixel can show; fewer would be seen in the data table. */
const digits = 6;
const rounded = (value: number): number => Number(value.toPrecision(digits));

/** Both estimates from the same draws, `cloudSize` times, and their exact moments. Depends on its argument alone. */
export default function drawClouds({ subject, pair, draws, seed }: CloudRequest): Clouds {
  const { parameters, x, q } = subject;
  const names = pairs[pair];
  const source = randomSource(seed).fork('gradient-clouds');
  const sds = Array.from(q.logVariance, (logVariance) => Math.exp(logVariance / 2));
  const clouds = { pathwise: [] as Vector2[], weightedScores: [] as Vector2[], scores: [] as Vector2[] };
  for (let estimate = 0; estimate < cloudSize; estimate++) {
    const sums = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const noise: Vector2 = [source.normal(), source.normal()];
      const z: Vector2 = [q.mean[0]! + sds[0]! * noise[0], q.mean[1]! + sds[1]! * noise[1]];
      const value = logLikelihood(parameters, x, z);
      const point = { noise, slope: logLikelihoodSlope(parameters, x, z) };
      for (const [i, name] of names.entries()) {
        const own = score(name, point, q);
        sums[i]! += pathwiseSlope(name, point, q) / draws;
        sums[2 + i]! += (value * own) / draws;
        sums[4 + i]! += own / draws;
      }
    }
    const [a, b, c, d, e, f] = sums.map(rounded);
    clouds.pathwise.push([a!, b!]);
    clouds.weightedScores.push([c!, d!]);
    clouds.scores.push([e!, f!]);
  }
  const moments = gradientMoments(parameters, x, names, q);
  refuseUntold(moments);
  return finite({ moments, ...clouds });
}

/** Refuses slopes, and standard deviations of one draw's estimates of them, that are too rough to be printed. */
function refuseUntold(moments: GradientMoments): void {
  const { gradient, slopeProducts, squareScoreProducts, errors } = moments;
  gradient.forEach((slope, i) => {
    const error = errors.gradient[i]!;
    told({ value: slope, error });
    const varianceIn = (products: Matrix, itsErrors: Matrix): Estimate => ({
      value: products[i]![i]! - slope ** 2,
      error: itsErrors[i]![i]! + 2 * Math.abs(slope) * error,
    });
    told(sdOf(varianceIn(slopeProducts, errors.slopeProducts)));
    told(sdOf(varianceIn(squareScoreProducts, errors.squareScoreProducts)));
  });
}

function sdOf({ value, error }: Estimate): Estimate {
  const sd = Math.sqrt(Math.max(0, value));
  return { value: sd, error: Math.sqrt(Math.max(0, value) + error) - sd };
}
