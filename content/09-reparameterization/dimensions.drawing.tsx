import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, words } from '../../src/kit/drawing/index.ts';
import scaling from './scaling.claim.ts';

const dimensions = [2, 20, 200];
const curve = (name: string) => dimensions.map((d) => ({ x: d, y: exactIn(scaling, `${name}${d}`) }));
const path = dimensions.map((d) => ({ x: d, y: exactIn(scaling, 'pathwise') }));

export default drawing({
  says: 'The variances of the table over the dimension, both axes logarithmic: the path’s is level, the score function’s rises like the square, and with the best constant like the dimension.',
  draw: () => ({
    x: { domain: [1.4, 600], log: true },
    y: { domain: [0.09, 40_000], log: true },
    marks: [
      line(path, { colour: 'encoder' }),
      line(curve('none'), { colour: 'ink', dashed: true }),
      line(curve('best'), { colour: 'ink' }),
      dots(path, { colour: 'encoder', radius: 3 }),
      dots(curve('none'), { colour: 'ink', radius: 3 }),
      dots(curve('best'), { colour: 'ink', radius: 3 }),
      words('path', { x: 200, y: 1, dx: 7, dy: 4, colour: 'encoder' }),
      words('score', { x: 20, y: 1200, dx: -8, anchor: 'end', colour: 'ink' }),
      words('minus $c*$', { x: 45, y: 7, colour: 'ink' }),
      dimensions.map((d) => words(`${d}`, { x: d, y: 0.1, anchor: 'middle' })),
    ],
  }),
});
