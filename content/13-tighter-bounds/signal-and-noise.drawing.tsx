import { drawing, line, words } from '../../src/kit/drawing/index.ts';
import { weightedMoments } from '../../src/models/toy-vae/index.ts';
import { estimators, parameters, q, x } from './gradient-estimators.ts';

const ks = [1, 2, 5, 10, 20, 50, 100];
const parameterOf = ['decoder', 'plain'] as const;
const moments = weightedMoments(
  parameters,
  x,
  ks,
  parameterOf.map((name) => estimators[name]),
  q,
);
/** Each parameter’s signal and noise, in parts of its noise at one draw; the second stands beside the first. */
const curves = parameterOf.map((_, of) => {
  const at = moments.map((row) => row[of]!);
  const unit = Math.sqrt(at[0]!.variance.value);
  const place = (k: number): number => k * (of === 0 ? 1 : 250);
  return {
    signal: at.map(({ mean }, i) => ({ x: place(ks[i]!), y: Math.abs(mean.value) / unit })),
    noise: at.map(({ variance }, i) => ({ x: place(ks[i]!), y: Math.sqrt(variance.value) / unit })),
  };
});
const colours = ['decoder', 'encoder'] as const;

export default drawing({
  says: 'Signal and noise over the number of draws, on logarithmic axes: the decoder’s noise falls and crosses its level signal; the encoder’s signal falls faster than its noise and never meets it.',
  draw: () => ({
    x: { domain: [0.9, 27_000], log: true },
    y: { domain: [0.0016, 2.6], log: true },
    marks: [
      curves.map(({ signal, noise }, of) => [
        line(signal, { colour: colours[of]! }),
        line(noise, { colour: colours[of]!, dashed: true }),
      ]),
      words('decoder', { x: 1, y: 1.6, colour: 'decoder' }),
      words('encoder', { x: 250, y: 1.6, colour: 'encoder' }),
      words('signal', { x: 8, y: 0.75, colour: 'decoder' }),
      words('noise', { x: 2, y: 0.1, colour: 'decoder' }),
      words('noise', { x: 4000, y: 0.4, colour: 'encoder' }),
      words('signal', { x: 900, y: 0.02, anchor: 'end', colour: 'encoder' }),
    ],
  }),
});
