import { subjectInWords } from '../../../src/toy/reader-model/index.ts';
import type { TableData } from '../../../src/kit/frame/DataTable.tsx';
import { decimal, shortest } from '../../../src/text/number.ts';
import { estimators } from './estimators.ts';
import type { Picture } from './model.ts';
import { axisNames, titles } from './words.ts';

/** The exact slopes and covariances, and every estimate that is plotted. */
export function tables(picture: Picture): TableData[] {
  const { state, gradient, clouds } = picture;
  const [across, upwards] = axisNames(picture);
  return [
    {
      caption: `Exact, for ${subjectInWords(state)}: the slopes of $E_q log p(x|z)$, and the covariance of an estimate from ${shortest(state.draws)} draws`,
      columns: [
        'estimate',
        `slope in ${across}`,
        `slope in ${upwards}`,
        `variance in ${across}`,
        `variance in ${upwards}`,
        'covariance',
      ],
      rows: estimators.map((estimator) => {
        const [[first, both], [, second]] = clouds[estimator].covariance as [[number, number], [number, number]];
        return [titles[estimator], ...[...gradient, first, second, both].map((value) => decimal(value))];
      }),
    },
    {
      caption: `The estimates drawn, seed ${shortest(state.seed)}`,
      columns: [
        'number',
        ...estimators.flatMap((estimator) => [across, upwards].map((name) => `${titles[estimator]}, ${name}`)),
      ],
      rows: clouds.pathwise.points.map((_, i) => [
        String(i + 1),
        ...estimators.flatMap((estimator) => clouds[estimator].points[i]!.map((value) => decimal(value))),
      ]),
    },
  ];
}
