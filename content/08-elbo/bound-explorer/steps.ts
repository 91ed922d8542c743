import type { Levels } from './exact.ts';

/** One bar of the account: from where to where, in nats, and what it is. */
export interface Step {
  readonly key: 'reconstruction' | 'kl' | 'elbo' | 'gap' | 'evidence';
  readonly from: number;
  readonly to: number;
  readonly colour: 'decoder' | 'encoder' | 'ink' | 'slack' | 'evidence';
  /** A total stands at a level; the others are what is added or taken. */
  readonly total: boolean;
}

/** From the reconstruction term down to the ELBO, and up again to log p(x). */
export function stepsOf({ reconstruction, kl, elbo, evidence }: Levels): Step[] {
  return [
    { key: 'reconstruction', from: reconstruction, to: reconstruction, colour: 'decoder', total: true },
    { key: 'kl', from: reconstruction, to: reconstruction - kl, colour: 'encoder', total: false },
    { key: 'elbo', from: elbo, to: elbo, colour: 'ink', total: true },
    { key: 'gap', from: elbo, to: evidence, colour: 'slack', total: false },
    { key: 'evidence', from: evidence, to: evidence, colour: 'evidence', total: true },
  ];
}

const spans = [1.5, 3, 6, 12, 25, 50, 100, 200, 400, 1000, 1e4, 1e5, 1e6];
const margin = 0.12;

/** An axis that holds all levels, of one of a few lengths, so that it does not creep while q is dragged. */
export function axisFor({ reconstruction, elbo, evidence }: Levels): readonly [number, number] {
  const low = Math.min(elbo, evidence);
  const high = Math.max(reconstruction, evidence);
  const span = spans.find((length) => high - low <= (1 - 2 * margin) * length) ?? 2 * (high - low);
  const grain = span / 6;
  const start = Math.floor((low - margin * span) / grain) * grain;
  return [start, Math.max(start + span, high + margin * span)];
}
