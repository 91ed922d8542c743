import { Base, Dots, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { linePath } from '../../src/kit/plot/paths.ts';
import { linspace, sampleCurve, type Interval } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { bernoulli, normalDensity } from '../../src/math/index.ts';
import { bookImages, bookModel, decode, encode } from '../../src/models/toy-vae/index.ts';

/** The image and the pixel of it that the plate is about. */
const [image, pixel] = [bookImages[0]!, 1];
const x = image[pixel]!;
const mean = decode(bookModel, encode(bookModel, image).mean)[pixel]!;
const sd = Math.sqrt(bookModel.observationVariance ?? 0.1);

const gaussian = (at: number): number => normalDensity((at - mean) / sd) / sd;

/** Of the same variance as the Gaussian: 2b² = σ². */
const laplace = (at: number): number => {
  const scale = sd / Math.SQRT2;
  return Math.exp(-Math.abs(at - mean) / scale) / (2 * scale);
};
const coin = bernoulli(mean);

/** One decoded mean, and three ways to make it a probability. */
export default plate({
  says: () =>
    'Over one decoded mean the bell of a Gaussian, the peak of a Laplace density and the two stems of a Bernoulli, and an ochre datum with its line up to the curves.',
  draw: (frame) => {
    const { width, height } = frame;
    const foot = height - bySize(frame, 24, 12, 16);
    const domain: Interval = bySize(frame, [-0.85, 2.1], [-0.85, 2.1], [-0.5, 1.75]);
    const [across, up] = [
      linearScale(domain, [0, width]),
      linearScale([0, laplace(mean)], [foot, bySize(frame, 10, 6, 8)]),
    ];
    const xs = linspace(domain, 90);
    const stem = (at: 0 | 1): string => `M${short(across(at))} ${foot}V${short(up(Math.exp(coin.logProb(at))))}`;
    return (
      <>
        <Base y={foot} width={width} />
        <Stroke colour="decoder" d={linePath(sampleCurve(gaussian, xs), across, up)} />
        <Stroke
          colour="decoder"
          second
          d={linePath(
            sampleCurve(
              laplace,
              [...xs, mean].sort((a, b) => a - b),
            ),
            across,
            up,
          )}
        />
        <Stroke colour="decoder" d={stem(0) + stem(1)} />
        <Dots
          colour="decoder"
          radius={bySize(frame, 5, 3, 3)}
          at={([0, 1] as const).map((at) => [across(at), up(Math.exp(coin.logProb(at)))])}
        />
        <Stroke colour="data" dashed second d={`M${short(across(x))} ${foot}V${short(up(laplace(x)))}`} />
        <Dots colour="data" radius={bySize(frame, 6, 3.5, 4)} at={[[across(x), foot]]} />
        <Word colour="data" anchor="middle" x={across(x)} y={foot + bySize(frame, 22, 12, 15)} text="$x$" />
        <Word colour="decoder" x={across(mean) + bySize(frame, 150, 60, 44)} y={up(1.05)} text="$p(x|z)$" />
      </>
    );
  },
});
