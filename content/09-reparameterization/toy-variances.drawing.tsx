import { exactIn } from '../../src/claims/library.ts';
import { bar, drawing, words } from '../../src/kit/drawing/index.ts';
import toy from './toy.claim.ts';

const estimates = [
  { name: 'path', variance: exactIn(toy, 'pathwise') },
  { name: 'score', variance: exactIn(toy, 'score') },
  { name: 'minus mean', variance: exactIn(toy, 'scoreMean') },
  { name: 'minus $c*$', variance: exactIn(toy, 'scoreBest') },
];

export default drawing({
  says: `Four bars, the variance of one draw: ${estimates.map(({ name, variance }) => `${name} ${variance.toPrecision(4)}`).join(', ')}.`,
  draw: () => ({
    x: { domain: [-6, 14.4] },
    y: { domain: [0, 4] },
    marks: estimates.map(({ name, variance }, i) => [
      words(name, { x: -0.4, y: 3.35 - i, anchor: 'end', colour: 'ink' }),
      bar({ x: [0, variance], y: [3.2 - i, 3.75 - i] }, { colour: 'encoder', dashed: i > 0 }),
      words(variance.toPrecision(4), { x: variance, y: 3.35 - i, dx: 6 }),
    ]),
  }),
});
