import { Base, Dots, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { randomSource } from '../../src/math/index.ts';
import { fixedDraw, freshDraws } from './kept-noise.ts';

const source = randomSource('the plate of reparameterization');
const noise = Array.from({ length: 25 }, () => source.normal());

interface Setting {
  readonly mean: number;
  readonly sd: number;
}

/** One noise, two settings of μ and s: the lines shear, the dots above stay. */
export default plate({
  says: (number) =>
    `Twenty-five draws of ε in a row, and from each a straight line down to μ + sε: with s = ${number}, the best for fresh noise, they close, with the s that is best for one kept draw they hardly do, in pale.`,
  number: { claim: 'fixed-noise.freshSd', places: 4 },
  caption: (number) =>
    `One noise $ε$, carried to $μ + sε$ in two ways: with the $s$ that is best for fresh noise, ${number}, and, in pale, with the $s$ that is best for one kept draw.`,
  draw: (frame) => {
    const { width, height, number } = frame;
    const [head, foot] = [bySize(frame, 18, 8, 12), height - bySize(frame, 30, 6, 24)];
    const x = linearScale(bySize(frame, [-2.3, 3.4], [-2.3, 3.4], [-2.1, 2.9]), [0, width]);
    const drop = foot - head;
    const lines = ({ mean, sd }: Setting): string =>
      noise.map((e) => `M${short(x(e))} ${head}l${short(x(mean + sd * e) - x(e))} ${drop}`).join('');
    return (
      <>
        <Base y={foot} width={width} />
        <Stroke second colour="encoder" tint={0.25} d={lines(fixedDraw)} />
        <Stroke second colour="encoder" d={lines(freshDraws)} />
        <Dots radius={bySize(frame, 3.5, 2, 2.2)} at={noise.map((e) => [x(e), head])} />
        <Dots
          colour="encoder"
          radius={bySize(frame, 2.5, 1.5, 1.6)}
          at={noise.map((e) => [x(freshDraws.mean + freshDraws.sd * e), foot])}
        />
        <Word anchor="end" x={x(Math.min(...noise)) - bySize(frame, 16, 8, 8)} y={head + 6} text="$ε$" />
        <Word colour="encoder" anchor="end" x={width} y={foot + bySize(frame, -14, -8, 18)} text={`$s = ${number}$`} />
      </>
    );
  },
});
