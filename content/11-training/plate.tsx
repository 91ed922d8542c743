import { Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { linePath } from '../../src/kit/plot/paths.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { bookHistory } from '../../src/models/toy-vae/index.ts';
import { runs, stepsShown } from './forty-runs.ts';

/** The exact log p(x) along the book's own run, as far as the runs are followed. */
const ceiling = bookHistory
  .filter(({ step }) => step <= stepsShown && step % 50 === 0)
  .map(({ step, evidence }) => ({ x: step, y: evidence }));

/** Forty beginnings of the same training, and the ceiling that the book's own run had. */
export default plate({
  says: () =>
    'Runs of training as hairlines that climb from below, each from another seed, one of them bold, and over it the violet line of its own log p(x), which it comes to touch.',
  draw: (frame) => {
    const { width, height } = frame;
    // The climb is at the beginning: time is drawn to the power 0.6.
    const time = linearScale([0, 1], [0, width - bySize(frame, 80, 64, 62)]);
    const across = (step: number): number => time((step / stepsShown) ** 0.6);
    const lowest = Math.min(...runs().flatMap((run) => run.map(({ y }) => y)));
    const up = linearScale([lowest, 0.25], [height - 4, bySize(frame, 14, 8, 12)]);
    const [own, ...others] = runs();
    return (
      <>
        <Stroke
          second
          tint={0.2}
          d={others
            .slice(0, bySize(frame, 39, 24, 20))
            .map((run) => linePath(run, across, up))
            .join('')}
        />
        <Stroke d={linePath(own!, across, up)} />
        <Stroke colour="evidence" d={linePath(ceiling, across, up)} />
        <Word colour="evidence" x={across(stepsShown) + 10} y={up(ceiling.at(-1)!.y) + 2} text="$log p(x)$" />
        <Word x={across(stepsShown) + 10} y={up(own!.at(-1)!.y) + bySize(frame, 22, 15, 16)} text="ELBO" />
      </>
    );
  },
});
