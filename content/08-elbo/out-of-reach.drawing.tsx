import { exactIn } from '../../src/claims/library.ts';
import { density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { area } from '../../src/kit/plot/marks/index.ts';
import { fixed } from '../../src/text/number.ts';
import { beyondReach } from './beyond-reach.ts';
import { posterior } from './model-on-the-line.ts';
import support from './support.claim.ts';

const beyond = fixed(1 - exactIn(support, 'massInside'), 2);
const bell = density(posterior);
const [left, right] = [-2, 3.6];

export default drawing({
  says: `The bell of the posterior around 1, and a q that is level from −1 to 1 and zero elsewhere: of the posterior, ${beyond} lies out of its reach, and is shaded.`,
  draw: () => ({
    x: { domain: [left, right] },
    y: { domain: [-0.1, 0.72] },
    marks: [
      beyondReach(bell, left, right).map((side) => area(side, { colour: 'posterior' })),
      rule({ y: 0 }),
      line(bell, { colour: 'posterior', dashed: true }),
      line(
        [
          { x: -1, y: 0 },
          { x: -1, y: 0.5 },
          { x: 1, y: 0.5 },
          { x: 1, y: 0 },
        ],
        { colour: 'encoder' },
      ),
      maths('q', { x: -0.9, y: 0.54, colour: 'encoder' }),
      words('out of reach', { x: 1.75, y: 0.42, colour: 'posterior' }),
      words(beyond, { x: 1.1, y: 0.06, colour: 'posterior' }),
    ],
  }),
});
