import { Base, Shade, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { areaPath, linePath } from '../../src/kit/plot/paths.ts';
import { linspace, sampleCurve, type Interval } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { normal } from '../../src/math/index.ts';
import type { LinearModel } from '../../src/models/linear/index.ts';

/** A datum that few z explain: p(x|z) = N(wz, 1), as a function of z a bell of mean x/w and standard deviation 1/w. */
const { x, w }: LinearModel = { x: 6.6, w: 3 };
const prior = normal(0, 1);
const likelihood = (z: number): number => Math.exp(normal(w * z, 1).logProb(x));
const density = (z: number): number => Math.exp(prior.logProb(z));
const joint = (z: number): number => density(z) * likelihood(z);

/** What the evidence is made of: the thin part where the prior and the likelihood both are something. */
export default plate({
  says: () =>
    'The dashed bell of the prior in the middle, the narrow blue bell of the likelihood at its edge, and where they meet the small violet area of their product, which is p(x).',
  draw: (frame) => {
    const { width, height } = frame;
    const foot = height - bySize(frame, 16, 8, 10);
    const domain: Interval = bySize(frame, [-4.6, 5.2], [-4.6, 5.2], [-3.2, 4]);
    const [across, up] = [
      linearScale(domain, [0, width]),
      linearScale([0, density(0)], [foot, bySize(frame, 12, 6, 10)]),
    ];
    const zs = linspace(domain, 200);
    return (
      <>
        <Base y={foot} width={width} />
        <Shade colour="evidence" d={areaPath(sampleCurve(joint, zs), across, up)} />
        <Stroke colour="prior" dashed d={linePath(sampleCurve(density, zs), across, up)} />
        <Stroke colour="decoder" d={linePath(sampleCurve(likelihood, zs), across, up)} />
        <Stroke colour="evidence" second d={linePath(sampleCurve(joint, zs), across, up)} />
        <Word colour="prior" anchor="end" x={across(-1.2)} y={up(0.26)} text="$p(z)$" />
        <Word colour="decoder" x={across(2.75)} y={up(0.26)} text="$p(x|z)$" />
      </>
    );
  },
});
