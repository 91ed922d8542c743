import { exactIn } from '../../src/claims/library.ts';
import { arrow, density, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import { decimal } from '../../src/text/number.ts';
import homework from './homework.claim.ts';

const [q, p] = [normal(homework.givens['mean']!, homework.givens['sd']!), normal(0, 1)];
const [forward, reverse] = [exactIn(homework, 'forward'), exactIn(homework, 'reverse')];
const top = density(p)(0);

export default drawing({
  says: `A narrow bell, p, and a wide one, q, with an arrow from each to the other: standing in q the divergence is ${decimal(forward)} nats, in p only ${decimal(reverse)}.`,
  draw: () => ({
    x: { domain: [-5, 18] },
    y: { domain: [-0.02, 0.62] },
    marks: [
      rule({ y: 0 }),
      line(density(p), { colour: 'prior', dashed: true }),
      line(density(q), { colour: 'encoder' }),
      maths('p', { x: -p.sd, y: top / 2, dx: -12, colour: 'prior' }),
      maths('q', { x: q.mean + q.sd, y: density(q)(q.mean + q.sd), dx: 4, dy: -4, colour: 'encoder' }),
      arrow({ x: q.mean, y: 0.56 }, { x: p.mean, y: 0.56 }, { colour: 'encoder' }),
      words(`in $q$: ${decimal(forward)}`, { x: q.mean + 0.6, y: 0.56, dy: 4, colour: 'encoder' }),
      arrow({ x: p.mean, y: 0.45 }, { x: q.mean, y: 0.45 }, { colour: 'prior' }),
      words(`in $p$: ${decimal(reverse)}`, { x: q.mean + 0.6, y: 0.45, dy: 4, colour: 'prior' }),
    ],
  }),
});
