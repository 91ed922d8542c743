import { drawing, line, words } from '../../src/kit/drawing/index.ts';

const latents = [
  { mean: 1, sd: 1 },
  { mean: 0, sd: 0.1 },
  { mean: -2, sd: 0.5 },
] as const;

/** A bell of height 1, whatever its width: so that the narrow one fits beside the others. */
const bell =
  (mean: number, sd: number, foot: number) =>
  (z: number): { readonly x: number; readonly y: number } => ({
    x: z,
    y: foot + Math.exp(-0.5 * ((z - mean) / sd) ** 2),
  });
/** Closely around the middle, widely at the flanks. */
const around = (mean: number, sd: number): number[] => Array.from({ length: 41 }, (_, i) => mean + (sd * (i - 20)) / 6);

export default drawing({
  says: 'Three rows, a latent each: its bell, wide about 1, very narrow about 0, and narrow about −2, over the bell of the standard normal, all drawn to one height.',
  draw: () => ({
    x: { domain: [-4.9, 4.2] },
    y: { domain: [-0.15, 4.1] },
    marks: latents.map(({ mean, sd }, i) => {
      const foot = 2.8 - 1.4 * i;
      return [
        line(around(0, 1).map(bell(0, 1, foot)), { colour: 'prior', dashed: true }),
        line(around(mean, sd).map(bell(mean, sd, foot)), { colour: 'encoder' }),
        words(`${i + 1}`, { x: -4.8, y: foot + 0.15 }),
      ];
    }),
  }),
});
