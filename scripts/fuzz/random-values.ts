import type { NumberDomain } from '../../src/text/bounds.ts';
import { randomSource, type RandomSource } from '../../src/math/index.ts';
import type { Values } from '../../src/kit/figure-of.tsx';
import { initialValues, settingNames, type Setting, type SettingsTable } from '../../src/kit/settings/url-state.ts';

/** Draws a value that a setting may have. */
export type Draw = (setting: Setting<unknown>, source: RandomSource) => unknown;

/**
 * Values that a reader could have set, drawn by seed: each by its key, so that two figures draw the same where they have the
 * same setting. Unless `draw` knows more, what has neither bounds nor a few choices stays as it was.
 */
export function randomValues(table: SettingsTable<Values>, seed: number, draw: Draw = randomValue): Values {
  const source = randomSource(seed);
  const drawn = settingNames(table).map((key) => [key, draw(table[key]!, source.fork(key))] as const);
  return { ...initialValues(table), ...Object.fromEntries(drawn) };
}

export const randomValue: Draw = ({ domain, choices, initial }, source) => {
  if (choices) return choices[Math.floor(source.uniform() * choices.length)];
  return domain ? randomNumber(domain, source) : initial;
};

/** To the four places of a field. One in ten stands at an end of what is allowed. */
function randomNumber({ min, max, above, integer = false }: NumberDomain, source: RandomSource): number {
  const [least, most] = [min ?? above ?? -1e6, max ?? 1e6];
  const share = Math.min(Math.max(1.1 * source.uniform() - 0.05, above === undefined ? 0 : 0.001), 1);
  return Number((least + share * (most - least)).toFixed(integer ? 0 : 4));
}
