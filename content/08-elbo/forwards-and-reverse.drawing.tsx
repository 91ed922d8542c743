import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { linspace, type Interval } from '../../src/kit/plot/points.ts';
import { normal } from '../../src/math/index.ts';

const width = 0.25;
const humps = [normal(-1, width), normal(1, width)];
const target = (at: number): number => humps.reduce((sum, hump) => sum + density(hump)(at) / 2, 0);
/** The bell nearest to the two humps forwards has their mean and their variance; in reverse it is one of them, as exactly as anyone can see. */
const [forwards, reverse] = [density(normal(0, Math.hypot(1, width))), density(humps[1]!)];

const reach = 2.4;
const panels: readonly [Interval, Interval] = [
  [0, 4.6],
  [5.4, 10],
];
/** A curve, drawn in one of the two panels. */
const within = ([from, to]: Interval, curve: (at: number) => number) =>
  linspace([-reach, reach], 72).map((at) => ({
    x: from + ((at + reach) / (2 * reach)) * (to - from),
    y: curve(at),
  }));

export default drawing({
  says: 'Left, two humps of data and one low wide bell of the model over both. Right, the same two humps as a posterior, and a q that sits on one of them.',
  draw: () => ({
    x: { domain: [0, 10] },
    y: { domain: [-0.35, 1.75] },
    marks: [
      rule({ y: 0 }),
      line(within(panels[0], target), { colour: 'data' }),
      line(within(panels[0], forwards), { colour: 'evidence' }),
      line(within(panels[1], target), { colour: 'posterior', dashed: true }),
      line(within(panels[1], reverse), { colour: 'encoder' }),
      words('data', { x: 2.3, y: 1.05, anchor: 'middle', colour: 'data' }),
      maths('p(x)', { x: 2.3, y: 0.55, anchor: 'middle', colour: 'evidence' }),
      maths('p(z|x)', { x: 6.7, y: 1.05, anchor: 'middle', colour: 'posterior' }),
      maths('q', { x: 8.15, y: 1.5, anchor: 'end', colour: 'encoder' }),
      words('over $x$', { x: 2.3, y: 0, dy: 18, anchor: 'middle' }),
      words('over $z$', { x: 7.7, y: 0, dy: 18, anchor: 'middle' }),
    ],
  }),
});
