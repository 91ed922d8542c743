import { distance, dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import lines from './non-negativity.derivation.ts';

/** What p says, over what q says, of the two outcomes that happen: q gives each one half. */
const ratios = (['first', 'second'] as const).map((outcome) => lines.parameters[outcome].default / 0.5);
const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
const mean = (low + high) / 2;
const meanOfLogs = (Math.log(low) + Math.log(high)) / 2;

export default drawing({
  says: 'The logarithm of the ratio p over q. The middle of the chord between its two values lies below the curve, which is the first loss; the curve there lies below zero, which is the second.',
  draw: () => ({
    x: { domain: [0.34, 1.08] },
    y: { domain: [-1.05, 0.09] },
    marks: [
      line(
        [
          { x: 0.34, y: 0 },
          { x: 1.08, y: 0 },
        ],
        { colour: 'ink', dashed: true },
      ),
      line(Math.log, { colour: 'ink' }),
      line(
        [low, high].map((ratio) => ({ x: ratio, y: Math.log(ratio) })),
        { colour: 'encoder' },
      ),
      dots(
        [low, high].map((ratio) => ({ x: ratio, y: Math.log(ratio) })),
        { colour: 'encoder', radius: 3 },
      ),
      distance({ x: mean, y: 0 }, { x: mean, y: Math.log(mean) }, { colour: 'prior' }),
      distance({ x: mean, y: Math.log(mean) }, { x: mean, y: meanOfLogs }, { colour: 'encoder' }),
      words('$p$ outside', { x: mean, y: Math.log(mean) / 2, dx: -6, dy: 0, anchor: 'end', colour: 'prior' }),
      words('Jensen', { x: mean, y: meanOfLogs, dx: 4, dy: 14, colour: 'encoder' }),
      maths('log(p/q)', { x: 0.98, y: Math.log(0.98), dy: 30, anchor: 'middle', colour: 'ink' }),
    ],
  }),
});
