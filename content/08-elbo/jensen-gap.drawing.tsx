import { exactIn } from '../../src/claims/library.ts';
import { bar, dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import twoRatios from './two-ratios.claim.ts';

const given = (name: string): number => twoRatios.givens[name]!;
const [low, high, mean] = [given('low'), given('high'), given('mean')];
const [arc, chord, gap] = [
  exactIn(twoRatios, 'logOfMean'),
  exactIn(twoRatios, 'meanOfLogs'),
  exactIn(twoRatios, 'gap'),
];
const ends = [low, high].map((ratio) => ({ x: ratio, y: Math.log(ratio) }));
const half = 0.0022;

export default drawing({
  says: `The arc of the logarithm and a chord between its points at ${low} and ${high}: at the mean, ${mean}, the chord lies ${fixed(gap, 2)} nats below the arc.`,
  draw: () => ({
    x: { domain: [0.026, 0.174] },
    y: { domain: [-3.5, -1.66] },
    marks: [
      bar({ x: [mean - half, mean + half], y: [chord, arc] }, { colour: 'slack' }),
      line(Math.log, { colour: 'ink' }),
      line(ends, { colour: 'encoder' }),
      dots(ends, { colour: 'ink', radius: 3 }),
      dots([{ x: mean, y: arc }], { colour: 'evidence', radius: 3.5 }),
      dots([{ x: mean, y: chord }], { colour: 'encoder', radius: 3.5 }),
      words('log of the mean', { x: mean, y: arc, dx: -6, dy: -9, anchor: 'end', colour: 'evidence' }),
      words(`gap ${fixed(gap, 2)}`, { x: mean, y: chord, dx: 6, dy: 19, colour: 'slack' }),
      words('mean of the logs', { x: mean, y: chord, dx: 6, dy: 36, colour: 'encoder' }),
    ],
  }),
});
