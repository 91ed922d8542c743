import { exactIn } from '../../src/claims/library.ts';
import { density, dots, drawing, line, maths, rule, words } from '../../src/kit/drawing/index.ts';
import { normal } from '../../src/math/index.ts';
import fixedNoise from './fixed-noise.claim.ts';

const of = (name: string): number => exactIn(fixedNoise, name);
const [fresh, kept] = [normal(of('freshMean'), of('freshSd')), normal(of('fixedMean'), of('fixedSd'))];
const seen = kept.mean + fixedNoise.givens['noise']! * kept.sd;

export default drawing({
  says: 'The narrow bell that fresh noise leads to, at the posterior, and the wide one that a kept noise leads to, with the one point that the decoder ever sees, near 1.',
  draw: () => ({
    x: { domain: [-2.6, 3.6] },
    y: { domain: [-0.2, 1.45] },
    marks: [
      rule({ y: 0 }),
      line(density(kept), { colour: 'encoder' }),
      line(density(fresh), { colour: 'posterior', dashed: true }),
      dots([{ x: seen, y: 0 }], { colour: 'ink', radius: 3.5 }),
      words('fresh noise', { x: 1.3, y: 1, colour: 'posterior' }),
      words('one noise for ever', { x: -2.6, y: 0.42, colour: 'encoder' }),
      maths('x', { x: 1, y: -0.17, anchor: 'middle', colour: 'data' }),
    ],
  }),
});
