import type { TableData } from '../../kit/frame/DataTable.tsx';
import type { Reading } from '../../kit/frame/Readings.tsx';
import { tileName } from '../../kit/image/tile-name.ts';
import { fixed } from '../../text/number.ts';
import type { Scene } from './model.ts';

const two = (value: number): string => fixed(value, 2);
/** (0.50, −1.20) */
export const pair = (values: readonly number[]): string => `(${values.map(two).join(', ')})`;

/** How many of the encoder's standard deviations z lies from its mean, over both coordinates. */
const distance = (z: readonly number[], mean: readonly number[], sd: readonly number[]): number =>
  Math.hypot(...z.map((value, j) => (value - mean[j]!) / sd[j]!));

/** The root of the mean square difference of two images. */
const difference = (x: readonly number[], means: readonly number[]): number =>
  Math.sqrt(x.reduce((sum, pixel, i) => sum + (pixel - means[i]!) ** 2, 0) / x.length);

/** Of the standard Gaussian on the plane, the share of draws that lie farther than r from its middle. */
const shareBeyond = (r: number): number => Math.exp(-(r ** 2) / 2);

/** What to see now, by where z lies. */
export function lesson({ q, z }: Scene): string {
  if (distance(z, q.mean, q.sd) < 2)
    return 'This $z$ lies where the encoder guesses that $x$ came from. So the decoder gives back an image much like $x$.';
  const r = Math.hypot(...z);
  if (r < 2)
    return 'The encoder does not guess here, but the prior does: the decoder makes another image, of the kind that it was trained on.';
  return `So far out lie ${two(100 * shareBeyond(r))} % of the prior’s draws. Training has seldom come here, and nothing vouches for the image.`;
}

/** What the figure shows, for those who do not see it. */
export const aloud = (scene: Scene): string => {
  const { x, q, z, means } = scene;
  return (
    `The image is ${tileName(x)}. The encoder’s guess has mean ${pair(q.mean)} and standard deviations ${pair(q.sd)}. ` +
    `z is at ${pair(z)}, and its decoded image is ${tileName(means)}. ${lesson(scene)}`
  );
};

export const readingsOf = ({ x, q, z, means }: Scene): Reading[] => [
  {
    label: 'encoder',
    value: pair(q.mean),
    note: `mean of $q(z|x)$; its standard deviations are ${q.sd.map(two).join(' and ')}`,
    colour: 'encoder',
  },
  { label: 'code $z$', value: pair(z), note: 'where the point stands' },
  {
    label: 'decoder',
    value: two(difference(x, means)),
    note: 'how far its greys are from those of $x$, root mean square',
    colour: 'decoder',
  },
];

/** Every number that was drawn. */
export const tables = ({ x, q, z, means }: Scene): TableData[] => [
  {
    caption: 'From the image to its code, and back',
    columns: ['what', 'values'],
    rows: [
      ['image $x$', x.map(two).join(', ')],
      ['mean of $q(z|x)$', pair(q.mean)],
      ['standard deviations of $q(z|x)$', pair(q.sd)],
      ['code $z$', pair(z)],
      ['decoder’s greys', means.map(two).join(', ')],
    ],
  },
];
