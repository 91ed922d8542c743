import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';

const weights = [0.25, 0.7, 2.05];
const total = weights.reduce((sum, w) => sum + w);
const averages = weights.map((left) => (total - left) / (weights.length - 1));
const onCurve = (ws: readonly number[]) => ws.map((w) => ({ x: w, y: Math.log(w) }));

export default drawing({
  says: 'Three weights on the curve of the logarithm, and the three averages of two of them: the averages lie closer together, where the curve bends less between them.',
  draw: () => ({
    x: { domain: [0.15, 2.3] },
    y: { domain: [-1.75, 1.05] },
    marks: [
      line(Math.log, { colour: 'ink' }),
      dots(onCurve(weights), { colour: 'encoder', radius: 3.5, look: 'hollow' }),
      dots(onCurve(averages), { colour: 'encoder', radius: 3.5 }),
      words('three weights', { x: 0.25, y: Math.log(0.25), dx: 9, dy: 6, colour: 'encoder' }),
      words('two at a time', { x: 1.2, y: 0, dx: 4, dy: 10, colour: 'encoder' }),
      maths('log w', { x: 2.25, y: 0.2, anchor: 'end', colour: 'ink' }),
    ],
  }),
});
