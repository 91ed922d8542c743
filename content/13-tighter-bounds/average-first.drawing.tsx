import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

/** Two reports, in parts of the evidence, that are right on average: one too low, one as much too high. */
const [low, high] = [0.2, 1.8];
const chord = (w: number): number => Math.log(low) + ((w - low) / (high - low)) * (Math.log(high) - Math.log(low));

export default drawing({
  says: 'The logarithm and a chord under it between a low and a high report: at their average the curve reaches the evidence, and the chord, the average of the two logarithms, lies below.',
  draw: () => ({
    x: { domain: [0.05, 2.3] },
    y: { domain: [-2, 1.05] },
    marks: [
      line(Math.log, { colour: 'ink' }),
      line(
        [low, high].map((w) => ({ x: w, y: Math.log(w) })),
        { colour: 'encoder', dashed: true },
      ),
      line(
        [0.05, 2.3].map((w) => ({ x: w, y: 0 })),
        { colour: 'evidence', dashed: true },
      ),
      dots(
        [low, high].map((w) => ({ x: w, y: Math.log(w) })),
        { colour: 'encoder', radius: 3.5 },
      ),
      dots([{ x: 1, y: 0 }], { colour: 'evidence', radius: 3.5 }),
      dots([{ x: 1, y: chord(1) }], { colour: 'encoder', radius: 3.5 }),
      words('log of the mean', { x: 1, y: 0, dx: -6, dy: -7, anchor: 'end', colour: 'evidence' }),
      words('mean of the logs', { x: 1, y: chord(1), dx: 7, dy: 8, colour: 'encoder' }),
      maths('log w', { x: 0.3, y: -1.85, colour: 'ink' }),
    ],
  }),
});
