import { plate, bySize } from '../../src/kit/plate/plate.ts';
import { Base, Shade, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { areaPath, linePath } from '../../src/kit/plot/paths.ts';
import { linspace, sampleCurve, type Interval } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { normal, normalDensity } from '../../src/math/index.ts';

const [q, p] = [normal(6, 4), normal(0, 1)];
const density =
  ({ mean, sd }: { readonly mean: number; readonly sd: number }) =>
  (z: number) =>
    normalDensity((z - mean) / sd) / sd;
const [ofQ, ofP] = [density(q), density(p)];

/** q log(q/p), as high as leaves p the highest. */
const integrand = (z: number): number => ofQ(z) * (q.logProb(z) - p.logProb(z));

/** The two Gaussians that the chapter begins with, and the area that is their divergence. */
export default plate({
  says: (number) =>
    `Two bell curves, p steep at the left, q low and wide at the right, and shaded under q the signed area of q log(q/p), the divergence of q from p, ${number} nats.`,
  number: { claim: 'homework.forward', places: 4 },
  caption: (number) =>
    `For $q = N(6, 4²)$ and $p = N(0, 1)$, the tinted area, of $q log(q/p)$, is the divergence of $q$ from $p$: ${number} nats.`,
  draw: (frame) => {
    const { size, width, height, number } = frame;
    const foot = height - bySize(frame, 24, 10, 14);
    const domain: Interval = bySize(frame, [-7, 21], [-7, 21], [-6, 20]);
    const x = linearScale(domain, [0, width]);
    const y = linearScale([0, ofP(0)], [foot, bySize(frame, 14, 6, 10)]);
    // The integrand is in nats and may be drawn to a scale of its own.
    const nats = linearScale([0, 3.3], [foot, bySize(frame, 14, 6, 10)]);
    const zs = linspace(domain, bySize(frame, 120, 70, 60));
    return (
      <>
        <Shade colour="encoder" d={areaPath(sampleCurve(integrand, zs), x, nats)} />
        <Base y={foot} width={width} />
        <Stroke colour="prior" dashed d={linePath(sampleCurve(ofP, zs), x, y)} />
        <Stroke colour="encoder" d={linePath(sampleCurve(ofQ, zs), x, y)} />
        <Word colour="prior" anchor="end" x={x(-1.45)} y={y(0.3)} text="$p$" />
        <Word colour="encoder" anchor="end" x={x(3.2)} y={y(0.12)} text="$q$" />
        {size === 'wide' ? (
          <Word colour="encoder" anchor="middle" x={x(10)} y={nats(1.2)} text={`${number} nats`} />
        ) : (
          <Word colour="encoder" x={x(13.4)} y={nats(1.9)} text={number} />
        )}
      </>
    );
  },
});
