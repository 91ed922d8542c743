import { exactIn } from '../../src/claims/library.ts';
import { dots, drawing, line, maths, words } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import notesImage from './notes-image.claim.ts';

const of = (name: string): number => exactIn(notesImage, name);
const [error, reached, doubled, weight] = [of('squaredError'), of('logLikelihood'), of('doubledError'), of('weight')];
const logLikelihood = (squares: number): number => reached - weight * (squares - error);

export default drawing({
  says: `The log-likelihood over the squared error is a falling line of slope −${weight.toFixed(0)}, not through zero: twice the error takes it from ${fixed(reached, 2)} only to ${fixed(doubled, 2)}.`,
  draw: () => ({
    x: { domain: [-0.003, 0.06] },
    y: { domain: [1.7, 2.14] },
    marks: [
      line(
        [0, 0.06].map((squares) => ({ x: squares, y: logLikelihood(squares) })),
        { colour: 'decoder' },
      ),
      dots(
        [error, 2 * error].map((squares) => ({ x: squares, y: logLikelihood(squares) })),
        { colour: 'decoder', radius: 3.5 },
      ),
      words(fixed(reached, 2), { x: error, y: reached, dx: 5, dy: -7, colour: 'decoder' }),
      words(fixed(doubled, 2), { x: 2 * error, y: doubled, dx: 5, dy: -7, colour: 'decoder' }),
      maths(`slope −1/(2σ²) = −${weight.toFixed(0)}`, { x: 0, y: 1.83, colour: 'ink' }),
      words('squared error', { x: 0.06, y: 1.71, anchor: 'end' }),
    ],
  }),
});
