import { drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

const [pi, low, high] = [0.25, 1, 4];
/** What the estimate is when a one is drawn, and when a zero is, with the baseline c. */
const outcomes = [
  { name: 'a one', at: (c: number) => (high - c) / pi },
  { name: 'a zero', at: (c: number) => -(low - c) / (1 - pi) },
] as const;
const most = 4.6;

export default drawing({
  says: 'The estimate over the baseline c, a line for each outcome: the steep one falls from above, the other rises from below, and they cross once.',
  draw: () => ({
    x: { domain: [0, most + 0.5] },
    y: { domain: [-5.2, 17.2] },
    marks: [
      line(
        [0, most].map((c) => ({ x: c, y: 0 })),
        { colour: 'ink' },
      ),
      outcomes.map(({ at }, i) =>
        line(
          [0, most].map((c) => ({ x: c, y: at(c) })),
          { colour: 'encoder', dashed: i === 1 },
        ),
      ),
      words('if a one is drawn', { x: 1, y: outcomes[0].at(1), dx: 14, dy: -2, colour: 'encoder' }),
      words('if a zero is', { x: 0.8, y: 0, dy: 18, dx: 10, colour: 'encoder' }),
      maths('c', { x: most, y: 0, dx: 6, dy: 4 }),
    ],
  }),
});
