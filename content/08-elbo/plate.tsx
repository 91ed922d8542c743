import { Base, Shade, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { bandPath, linePath } from '../../src/kit/plot/paths.ts';
import { linspace, sampleCurve, type Interval } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { once } from '../../src/math/once.ts';
import { bookImages, bookModel, elbo, encode, logEvidence } from '../../src/models/toy-vae/index.ts';

const x = bookImages[0]!;
const { mean, logVariance } = encode(bookModel, x);

/** The ELBO of the first image as the first mean of the encoder's q moves away from where it is. */
const boundAt = (away: number): number => elbo(bookModel, x, { mean: [mean[0]! + away, mean[1]!], logVariance }).value;

const moves: Interval = [-1.55, 1.18];
const floor = once(() => sampleCurve(boundAt, linspace(moves, 44)));
const ceiling = once(() => logEvidence(bookModel, x).value);

/** The evidence is a ceiling, the bound a hill below it, which the encoder's q nearly lifts to the top. */
export default plate({
  says: (number) =>
    `A level violet line, log p(x), and below it the hill of the ELBO as the mean of q moves: near the top, where the encoder's q stands, ${number} nats are open between them.`,
  number: { claim: 'toy.gap', places: 4 },
  caption: (number) =>
    `The hill is the ELBO as one mean of $q$ moves. What is tinted, up to $log p(x)$, is the gap: ${number} nats where the encoder’s $q$ stands.`,
  draw: (frame) => {
    const { width, height, number } = frame;
    const foot = height - bySize(frame, 8, 4, 6);
    const across = linearScale(moves, [0, width]);
    const up = linearScale([-3.35, ceiling()], [foot, bySize(frame, 42, 26, 34)]);
    const top = floor().map((point) => ({ ...point, y: ceiling() }));
    const label = up(ceiling()) - bySize(frame, 14, 9, 10);
    return (
      <>
        <Shade colour="slack" d={bandPath(floor(), top, across, up)} />
        <Base y={foot} width={width} />
        <Stroke d={linePath(floor(), across, up)} />
        <Stroke colour="evidence" dashed d={linePath([top[0]!, top.at(-1)!], across, up)} />
        <Word colour="evidence" x={0} y={label} text="$log p(x)$" />
        <Word colour="slack" anchor="middle" x={across(0)} y={label} text={number} />
        <Word anchor="middle" x={across(0)} y={up(bySize(frame, -1.15, -1.45, -1.4))} text="$ELBO$" />
      </>
    );
  },
});
