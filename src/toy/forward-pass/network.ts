import { DECODER_UNITS, ENCODER_UNITS, LATENTS, PIXELS, type Parameters } from '../../models/toy-vae/index.ts';
import { decimal, fixed } from '../../text/number.ts';
import type { ForwardPass } from './pass.ts';

export type LayerName = 'image' | 'encoder' | 'encoding' | 'latent' | 'decoder' | 'means';

/** One number of a pass. */
export interface NetworkNode {
  readonly value: number;
  /** What it is, where the layer's title does not say it: a $formula$. */
  readonly label?: string;
}

export interface Layer {
  readonly name: LayerName;
  readonly title: string;
  readonly colour: 'data' | 'encoder' | 'prior' | 'decoder';
  readonly nodes: readonly NetworkNode[];
}

/** What one number adds to another of the next layer: weight times value. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The layers of a pass in their order, and between each and the next what flows. */
export interface Network {
  readonly layers: readonly Layer[];
  readonly edges: readonly (readonly Edge[])[];
}

/** A value to two places: what a node has room for. */
export const shortValue = (value: number): string => fixed(value, 2);

export function networkOf(parameters: Parameters, pass: ForwardPass): Network {
  const plain = (values: readonly number[]): NetworkNode[] => values.map((value) => ({ value }));
  const named = (values: readonly number[], nameOf: (j: number) => string): NetworkNode[] =>
    values.map((value, j) => ({ value, label: `$${nameOf(j + 1)}$` }));
  const layers: Layer[] = [
    { name: 'image', title: '$x$', colour: 'data', nodes: plain(pass.x) },
    { name: 'encoder', title: '$h$, by relu', colour: 'encoder', nodes: plain(pass.encoderUnits) },
    {
      name: 'encoding',
      title: pass.byEncoder ? '$q$ and noise' : '$q$ set by hand, and noise',
      colour: 'encoder',
      nodes: [
        ...named(pass.mean, (j) => `m_${j}`),
        ...named(pass.logVariance, (j) => `log s_${j}²`),
        ...named(pass.noise, (j) => `ε_${j}`),
      ],
    },
    { name: 'latent', title: '$z$', colour: 'encoder', nodes: named(pass.z, (j) => `z_${j}`) },
    { name: 'decoder', title: '$u$, by relu', colour: 'decoder', nodes: plain(pass.decoderUnits) },
    { name: 'means', title: '$μ(z)$', colour: 'decoder', nodes: plain(pass.means) },
  ];
  const { W1, W2, W3, W4 } = parameters;
  const toEncoding = pass.byEncoder ? products(W4, pass.encoderUnits, 2 * LATENTS, ENCODER_UNITS) : [];
  const draw = pass.z.flatMap((_, j): Edge[] => {
    const spread = pass.sd[j]! * pass.noise[j]!;
    return [
      { from: j, to: j, share: pass.mean[j]! },
      { from: LATENTS + j, to: j, share: spread },
      { from: 2 * LATENTS + j, to: j, share: spread },
    ];
  });
  return {
    layers,
    edges: [
      products(W3, pass.x, ENCODER_UNITS, PIXELS),
      toEncoding,
      draw,
      products(W1, pass.z, DECODER_UNITS, LATENTS),
      products(W2, pass.decoderUnits, PIXELS, DECODER_UNITS),
    ],
  };
}

/** Every product of W input that is not zero. */
function products(W: ArrayLike<number>, input: readonly number[], rows: number, columns: number): Edge[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const [to, from] = [Math.floor(at / columns), at % columns];
    return { from, to, share: W[at]! * input[from]! };
  }).filter(({ share }) => share !== 0);
}

/** The pass in a sentence, for those who do not see the drawing. */
export function passInWords({ mean, sd, z, estimate, byEncoder }: ForwardPass): string {
  const pair = (values: readonly number[]): string => values.map(shortValue).join(' and ');
  return (
    `${byEncoder ? 'The encoder’s q has' : 'q, set by hand, has'} means ${pair(mean)} and standard deviations ${pair(sd)}. ` +
    `The draw is z = ${pair(z)}; its estimate of the ELBO is ${decimal(estimate, 3)} nats.`
  );
}
