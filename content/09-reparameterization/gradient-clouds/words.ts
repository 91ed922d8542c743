import { subjectInWords } from '../../../src/toy/reader-model/index.ts';
import { decimal, figures, whole } from '../../../src/text/number.ts';
import { cloudSize, pairs } from './clouds.ts';
import type { Estimator } from './estimators.ts';
import { insidePart } from './ellipse.ts';
import type { Picture } from './model.ts';
import { plural } from '../../../src/text/words.ts';

export const titles: Readonly<Record<Estimator, string>> = {
  pathwise: 'Pathwise',
  score: 'Score function',
};

const symbols = {
  mean1: '$μ_1$',
  mean2: '$μ_2$',
  logVariance1: '$log s_1²$',
  logVariance2: '$log s_2²$',
} as const;

/** "$μ_1$" and "$μ_2$". */
export function axisNames({ state }: Picture): readonly [string, string] {
  const [across, upwards] = pairs[state.pair];
  return [symbols[across], symbols[upwards]];
}

const baselineInWords = {
  none: 'without a baseline',
  mean: 'with the mean of $f$ as its baseline',
  best: 'with the best constant baselines',
} as const;

/** Two digits, for ratios and spreads in a sentence. */
const brief = (value: number): string => figures(value, 2);

/** What one draw of the pathwise estimate is worth, in a sentence. */
export function lesson(picture: Picture): string {
  const { state, worth } = picture;
  const [across, upwards] = axisNames(picture);
  const compare = (factor: number, name: string): string => {
    if (Number.isNaN(factor)) return `one score-function draw in ${name}, where neither varies`;
    return factor >= 1 ? `${brief(factor)} score-function draws in ${name}` : `only ${brief(factor)} of one in ${name}`;
  };
  const start = `One pathwise draw is worth ${compare(worth[0], across)}, and ${compare(worth[1], upwards)}`;
  const end =
    state.draws === 1
      ? 'Add draws, and both clouds shrink.'
      : `Both clouds are $√${whole(state.draws)}$ times as narrow as those of single draws.`;
  return `${start}, ${baselineInWords[state.baseline]}. ${end}`;
}

/** How the estimates drawn spread, to be held against the exact standard deviations and the ellipse. */
export function spreadInWords(estimator: Estimator, picture: Picture): string {
  const [across, upwards] = axisNames(picture);
  const { sampledSds, insideEllipse } = picture.clouds[estimator];
  return `sd of ${cloudSize} estimates: ${decimal(sampledSds[0])} in ${across}, ${decimal(sampledSds[1])} in ${upwards}. ${insideEllipse} of them lie inside the ellipse; were they Gaussian, about ${Math.round(insidePart * cloudSize)} would.`;
}

export function describePlot(estimator: Estimator, picture: Picture): string {
  const [across, upwards] = axisNames(picture);
  return `${titles[estimator]}: ${cloudSize} estimates of the slopes in ${across} and ${upwards}, about the exact slopes.`;
}

/** What the figure shows, for screen readers. */
export function aloud(picture: Picture): string {
  const { state, gradient, clouds } = picture;
  const [across, upwards] = axisNames(picture);
  const spread = (estimator: Estimator) =>
    `${decimal(clouds[estimator].sds[0])} and ${decimal(clouds[estimator].sds[1])}`;
  return `For ${subjectInWords(state)}, the exact slopes in ${across} and ${upwards} are ${decimal(gradient[0])} and ${decimal(gradient[1])}. With ${plural(state.draws, 'draw')} per estimate, the standard deviations are ${spread('pathwise')} pathwise, and ${spread('score')} by the score function, ${baselineInWords[state.baseline]}.`;
}
