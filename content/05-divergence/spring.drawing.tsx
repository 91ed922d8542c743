import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

/** What a mean so far from the origin costs. */
const cost = (mean: number): number => (mean * mean) / 2;
const places = [1, 2] as const;

export default drawing({
  says: 'A parabola, the price of the mean, with upright lines at 1 and at 2: the second is four times as long as the first.',
  draw: () => ({
    x: { domain: [-2.5, 2.9] },
    y: { domain: [-0.5, 3.1] },
    marks: [
      line(
        [-2.4, 2.4].map((x) => ({ x, y: 0 })),
        { colour: 'ink' },
      ),
      line(
        Array.from({ length: 49 }, (_, i) => (i - 24) / 10).map((x) => ({ x, y: cost(x) })),
        { colour: 'encoder' },
      ),
      places.map((at) => [
        line(
          [0, cost(at)].map((y) => ({ x: at, y })),
          { colour: 'encoder', dashed: true },
        ),
        words(`${at}`, { x: at, y: 0, dy: 15, anchor: 'middle' }),
      ]),
      dots(
        places.map((x) => ({ x, y: cost(x) })),
        { colour: 'encoder' },
      ),
      maths('½ μ²', { x: -1.9, y: cost(1.9), dx: 10, dy: 0, colour: 'encoder' }),
      maths('μ', { x: 2.5, y: 0, dx: 4, dy: 4 }),
    ],
  }),
});
