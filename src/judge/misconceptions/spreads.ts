import { figures } from '../../text/number.ts';
import type { Distribution } from '../../math/index.ts';
import type { Misconception, Slips } from './misconception.ts';

/** What a student puts where the standard deviation belongs. */
export const spreadWith = (sd: number, slips: Slips): number => {
  if (slips.has('variance-as-sd')) return sd * sd;
  return slips.has('sd-as-variance') ? Math.sqrt(sd) : sd;
};

/** “for q, σ = 4 and σ² = 16”, of the first of the distributions whose spread shows the difference. */
const spreadsOf = (named: Readonly<Record<string, Distribution>>): string => {
  const normals = Object.entries(named).flatMap(([name, d]) => (d.kind === 'normal' ? [[name, d.sd] as const] : []));
  const [name, sd] = normals.find(([, spread]) => spread !== 1) ?? normals[0] ?? [];
  if (name === undefined || sd === undefined) return 'the variance is the square of the standard deviation';
  const [width, square] = [sd, sd * sd].map((x) => figures(x, 6));
  return `for ${name}, σ\u00a0=\u00a0${width} and σ²\u00a0=\u00a0${square}`;
};

/** Taking one measure of spread for the other. */
export const spreadMisconceptions = (named: Readonly<Record<string, Distribution>>): readonly Misconception[] => [
  {
    id: 'variance-as-sd',
    step: 'substitution',
    clause: 'a variance stands where the standard deviation belongs',
    message: `A variance stands where the standard deviation belongs, and was squared once more: ${spreadsOf(named)}.`,
  },
  {
    id: 'sd-as-variance',
    step: 'substitution',
    clause: 'a standard deviation stands where the variance belongs',
    message: `A standard deviation stands where the variance belongs: ${spreadsOf(named)}.`,
  },
];
