import type { Vector2 } from '../../../src/math/index.ts';
import type { JSX } from 'preact';
import { custom, dots, line } from '../../../src/kit/plot/marks/index.ts';
import type { Mark } from '../../../src/kit/plot/mark.ts';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import type { Interval } from '../../../src/kit/plot/points.ts';
import type { Estimator } from './estimators.ts';
import { ellipse } from './ellipse.ts';
import type { Picture } from './model.ts';
import { axisNames, describePlot } from './words.ts';

const heights = { narrow: 400, wide: 680 };

export interface CloudPlotProps {
  readonly estimator: Estimator;
  readonly picture: Picture;
}

/** One cloud of estimates, the ellipse of its exact covariance, and the exact slope as a cross. */
export function CloudPlot({ estimator, picture }: CloudPlotProps): JSX.Element {
  const { gradient, reach, clouds } = picture;
  const { points, covariance } = clouds[estimator];
  const [across, upwards] = axisNames(picture);
  const around = (i: 0 | 1): Interval => [gradient[i] - reach[i], gradient[i] + reach[i]];
  const look = estimator === 'pathwise' ? 'pale' : 'hollow';
  return (
    <Plot
      x={{ domain: around(0), name: `slope in ${across}` }}
      y={{ domain: around(1), name: `slope in ${upwards}` }}
      marks={[
        dots(
          points.map(([x, y]) => ({ x, y })),
          { colour: 'encoder', radius: 2.4, look },
        ),
        line(ellipse(gradient, covariance), { colour: 'encoder' }),
        cross(gradient),
      ]}
      aspect="equal"
      ground
      heights={heights}
      label={describePlot(estimator, picture)}
    />
  );
}

const cross = ([atX, atY]: Vector2): Mark =>
  custom((x, y) => <path class="cloud-exact" d={`M${x(atX) - 7},${y(atY)}h14M${x(atX)},${y(atY) - 7}v14`} />);
