import { Base, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import { linePath } from '../../src/kit/plot/paths.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { logspace } from '../../src/kit/plot/points.ts';
import { bits } from '../../src/math/index.ts';

const longest = 5;
const words = Array.from({ length: longest }, (_, i) => ({ length: i + 1, w: 2 ** -(i + 1) }));

/** The less probable, the more is told: and the length of its best code word is what it tells. */
export default plate({
  says: () =>
    'The curve of −log w falling to nothing at w = 1, and standing under it the code words of a half, a quarter, and so on, one to five squares high: each reaches the curve.',
  draw: (frame) => {
    const { width, height } = frame;
    const foot = height - bySize(frame, 12, 6, 8);
    const across = linearScale([0, 1], [bySize(frame, 10, 4, 4), width]);
    const up = linearScale([0, longest + 0.6], [foot, 4]);
    const cell = up(0) - up(1);
    const side = bySize(frame, 14, 6, 6);
    const ws = logspace([2 ** -(longest + 0.6), 1], 60);
    return (
      <>
        <Base y={foot} width={width} />
        <Stroke
          second
          d={words
            .flatMap(({ length, w }) =>
              Array.from({ length }, (_, bit) => {
                const inset = 0.09 * cell;
                return `M${short(across(w) - side / 2)} ${short(up(bit) - inset)}h${side}v${short(2 * inset - cell)}h${-side}z`;
              }),
            )
            .join('')}
        />
        <Stroke
          colour="evidence"
          d={linePath(
            ws.map((w) => ({ x: w, y: bits(w) })),
            across,
            up,
          )}
        />
        <Word colour="evidence" x={across(0.26)} y={up(bySize(frame, 2.6, 2.9, 2.7))} text="$−log w$" />
      </>
    );
  },
});
