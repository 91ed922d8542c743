import { band, dots, drawing, line, maths } from '../../src/kit/drawing/index.ts';

const noise = 1;
const variances = [3, 0.45] as const;
/** What a direction of variance λ contributes to the mean log-likelihood, up to a constant. */
const share = (lambda: number, gamma: number): number => -0.5 * (Math.log(gamma) + lambda / gamma);
const [least, most] = [0.16, 9];
const floor = -2.3;

export default drawing({
  says: 'Two curves over γ, each with its peak at its own λ: one peak lies right of σ², and is reached; the other lies left of it, in the part that is shaded, and the best that is allowed is σ² itself.',
  draw: () => ({
    x: { domain: [least, most], log: true },
    y: { domain: [floor - 0.28, 0.25] },
    marks: [
      band(
        [least, noise].map((x) => ({ x, y: floor })),
        [least, noise].map((x) => ({ x, y: 0.2 })),
        { colour: 'ink' },
      ),
      variances.map((lambda) => {
        const gammas = Array.from({ length: 60 }, (_, i) => least * (most / least) ** (i / 59));
        const best = Math.max(lambda, noise);
        return [
          line(
            gammas.map((x) => ({ x, y: share(lambda, x) })).filter(({ y }) => y > floor),
            { colour: 'data' },
          ),
          dots([{ x: best, y: share(lambda, best) }], { colour: 'data', radius: 3.5 }),
          maths('λ', { x: lambda, y: share(lambda, lambda), dy: -5, anchor: 'middle', colour: 'data' }),
        ];
      }),
      maths('σ²', { x: noise, y: floor, dy: 14, anchor: 'middle', colour: 'decoder' }),
      maths('γ', { x: most, y: floor, dy: 14, dx: -8, anchor: 'end' }),
    ],
  }),
});
