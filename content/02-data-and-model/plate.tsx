import { Dots, Stroke, Word } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { regionBelow } from '../../src/kit/plot/contours.ts';
import { massLevels } from '../../src/kit/plot/mass-levels.ts';
import { ringPath } from '../../src/kit/plot/paths.ts';
import { linspace } from '../../src/kit/plot/points.ts';
import { linearScale } from '../../src/kit/plot/scale.ts';
import { once } from '../../src/math/once.ts';
import { gaussHermite } from '../../src/math/index.ts';
import { bookModel, decode, makeImages, OBSERVATION_VARIANCE, PIXELS } from '../../src/models/toy-vae/index.ts';

/** How much lighter a tile is at its right than at its left, and below than above: two means of three pixels each. */
const slant = (pixels: ArrayLike<number>, start = 0): readonly [across: number, down: number] => {
  const mean = (...cells: number[]): number =>
    cells.reduce((sum, cell) => sum + pixels[start + cell]!, 0) / cells.length;
  return [mean(2, 5, 8) - mean(0, 3, 6), mean(6, 7, 8) - mean(0, 1, 2)];
};

const images = makeImages('lit-tile', 1, 512);
const data = Array.from({ length: 512 }, (_, image) => slant(images, image * PIXELS));

/** The variance that the pixels' noise gives either slant: two means of three. */
const variance = (2 * OBSERVATION_VARIANCE) / 3;

/** The model's density of the two slants: a mixture of equal round Gaussians, one for every z, by Gauss and Hermite. */
const modelDensity = once(() => {
  const { nodes, weights } = gaussHermite(24);
  const parts = nodes.flatMap((z1, i) =>
    nodes.map((z2, j) => ({
      at: slant(decode(bookModel, [Math.SQRT2 * z1, Math.SQRT2 * z2])),
      weight: weights[i]! * weights[j]!,
    })),
  );
  return (across: number, down: number): number =>
    parts.reduce(
      (sum, { at, weight }) => sum + weight * Math.exp(-((across - at[0]) ** 2 + (down - at[1]) ** 2) / (2 * variance)),
      0,
    );
});

const lattice = once(() => {
  const axis = linspace([-1.9, 1.9], 56);
  const density = axis.flatMap((down) => axis.map((across) => modelDensity()(across, down)));
  const total = density.reduce((sum, value) => sum + value, 0) * (axis[1]! - axis[0]!) ** 2;
  return { axis, density: density.map((value) => value / total) };
});

const contours = once(() => {
  const { axis, density } = lattice();
  const grid = { columns: axis.length, rows: axis.length, heights: density.map((value) => -value) };
  const at = linearScale([0, axis.length - 1], [axis[0]!, axis.at(-1)!]);
  return massLevels({ z1: axis, z2: axis, density }, [0.25, 0.6, 0.9]).map((level) =>
    regionBelow(grid, -level!).map((ring) => ring.map(([column, row]) => ({ x: at(column), y: at(row) }))),
  );
});

/** The data, and the model as a mountain over them, seen from above. */
export default plate({
  says: () =>
    'A cloud of ochre dots, tiles by how they are lit from the side and from above, and over it three blue contours of the density that the model gives.',
  draw: (frame) => {
    const { width, height } = frame;
    const [x, y] = [linearScale([-1.04, 1.04], [0, width]), linearScale([-1.04, 1.04], [2, height - 2])];
    const shown = data.slice(0, bySize(frame, 512, 256, 200));
    return (
      <>
        <Dots
          colour="data"
          radius={bySize(frame, 1.8, 1.1, 1.2)}
          tint={0.75}
          at={shown.map(([a, b]) => [x(a), y(b)])}
        />
        {contours().map((rings) => (
          <Stroke
            colour="decoder"
            second
            d={rings
              .map((ring) =>
                ringPath(
                  ring.filter((_, i) => i % 3 === 0),
                  x,
                  y,
                ),
              )
              .join('')}
          />
        ))}
        <Word colour="decoder" x={x(0.86)} y={y(-0.72)} text="$p$" />
      </>
    );
  },
});
