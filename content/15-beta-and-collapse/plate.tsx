import { Stroke } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { randomSource } from '../../src/math/index.ts';

/** The variances of the data in the two directions of a linear VAE, and the variance of its decoder. */
const [lambdas, observationVariance] = [[0.35, 0.2] as const, 0.1];

/**
 * What the best linear VAE does with a direction of variance λ at weight β (Lucas et al., 2019): the posterior's variance is
 * βσ²/λ, and its means have the variance 1 − βσ²/λ. From β = λ/σ² on, every posterior is the prior: collapse.
 */
const spread = (beta: number): readonly { readonly ofMeans: number; readonly ofEach: number }[] =>
  lambdas.map((lambda) => {
    const variance = Math.min(1, (beta * observationVariance) / lambda);
    return { ofMeans: Math.sqrt(1 - variance), ofEach: Math.sqrt(variance) };
  });

const source = randomSource('the plate of collapse');
const images = Array.from({ length: 9 }, () => [source.normal(), source.normal()] as const);

/** The last of them lies where both directions have collapsed. */
const betas = [0.1, 0.4, 0.9, 1.5, 2.1, 2.9, 3.6];

const ellipse = (x: number, y: number, across: number, down: number): string =>
  `M${short(x - across)} ${short(y)}a${short(across)} ${short(down)} 0 1 0 ${short(2 * across)} 0a${short(across)} ${short(down)} 0 1 0 ${short(-2 * across)} 0z`;

/** From codes apart to codes that all are the prior. */
export default plate({
  says: () =>
    'Latent planes in a row, from a small weight β to a large one, with the posteriors of nine images as ellipses: they grow, first one way and then the other, until all are the dashed circle of the prior.',
  draw: (frame) => {
    const { width, height } = frame;
    const shown = bySize(frame, betas, [betas[0]!, betas[2]!, betas[4]!, betas[6]!], [betas[0]!, betas[3]!, betas[6]!]);
    const unit = Math.min(height / 5, width / shown.length / 4.6);
    return (
      <>
        {shown.map((beta, index) => {
          const [middle, level] = [(width * (index + 0.5)) / shown.length, height / 2];
          const [first, second] = spread(beta) as [
            { ofMeans: number; ofEach: number },
            { ofMeans: number; ofEach: number },
          ];
          return (
            <g key={beta}>
              <Stroke
                second
                colour="encoder"
                d={images
                  .map(([a, b]) =>
                    ellipse(
                      middle + unit * first.ofMeans * a,
                      level + unit * second.ofMeans * b,
                      unit * first.ofEach,
                      unit * second.ofEach,
                    ),
                  )
                  .join('')}
              />
              <Stroke dashed colour="prior" d={ellipse(middle, level, unit, unit)} />
            </g>
          );
        })}
      </>
    );
  },
});
