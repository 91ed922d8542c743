import { bar, line, maths, words } from '../../src/kit/drawing/index.ts';
import type { Marks } from '../../src/kit/plot/mark.ts';
import { fixed } from '../../src/text/number.ts';

/** The account of a bound, in nats. Without a reconstruction term it begins at the ELBO. */
export interface Account {
  readonly reconstruction?: number;
  readonly elbo: number;
  readonly evidence: number;
}

const places = 3;
/** Where the levels and the bars between them stand, from left to right. */
const [left, first, second, right] = [0, 3.6, 6.6, 10] as const;
const half = 0.45;

const level = (nats: number, from: number, to: number) => [from, to].map((x) => ({ x, y: nats }));

/** Down from the reconstruction term by the price of the prior to the ELBO, and up by the gap to log p(x). */
export function account({ reconstruction, elbo, evidence }: Account): Marks {
  const gap = evidence - elbo;
  /** Beside so short a bar its words would stand on the levels. */
  const isShort = reconstruction !== undefined && gap < (reconstruction - elbo) / 4;
  return [
    bar({ x: [second - half, second + half], y: [elbo, evidence] }, { colour: 'slack' }),
    line(level(elbo, reconstruction === undefined ? left : first - half, second + half), { colour: 'ink' }),
    line(level(evidence, second - half, right), { colour: 'evidence', dashed: true }),
    maths('log p(x)', { x: right, y: evidence, dy: -6, anchor: 'end', colour: 'evidence' }),
    words(`gap ${fixed(gap, places)}`, {
      x: second + half,
      y: isShort ? elbo : elbo + gap / 2,
      dx: 6,
      dy: isShort ? 16 : 8,
      colour: 'slack',
    }),
    maths('ELBO', { x: (first + second) / 2, y: elbo, dy: 16, anchor: 'middle', colour: 'ink' }),
    reconstruction !== undefined && [
      bar({ x: [first - half, first + half], y: [elbo, reconstruction] }, { colour: 'encoder' }),
      line(level(reconstruction, left, first + half), { colour: 'decoder' }),
      words('reconstruction', { x: left, y: reconstruction, dy: -7, colour: 'decoder' }),
      words(`price ${fixed(reconstruction - elbo, places)}`, {
        x: first - half,
        y: (elbo + reconstruction) / 2,
        dx: -6,
        dy: 5,
        anchor: 'end',
        colour: 'encoder',
      }),
    ],
  ];
}

/** The stretch of nats that an account is drawn in, with room for its words. */
export function spanOf({ reconstruction, elbo, evidence }: Account): readonly [number, number] {
  const [low, high] = [elbo, Math.max(evidence, reconstruction ?? evidence)];
  const room = (high - low) / 4;
  return [low - room, high + room];
}

export const across = [left, right] as const;
