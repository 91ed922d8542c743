import {
  lengthOf,
  observationVarianceOf,
  WEIGHT_COUNT,
  WEIGHT_NAMES,
  type Parameters,
} from '../../models/toy-vae/index.ts';
import { fromBase64, toBase64 } from '../../text/base64.ts';
import { describeBounds, trespass } from '../../text/bounds.ts';
import type { Typed } from '../../text/typed.ts';
import { shortest } from '../../text/number.ts';
import { readWeights, varianceDomain } from './weights.ts';

const WEIGHT_BYTES = 4 * WEIGHT_COUNT;
const BYTES = WEIGHT_BYTES + 8;
const CODE_LENGTH = Math.ceil((BYTES * 4) / 3);

/**
 * A model as a word for links: its 145 weights, in the order W1 b1 W2 b2 W3 b3 W4 b4, as single-precision numbers, and
 * σ² as a double, little-endian, in base64url. 784 letters.
 */
export function encodeParameters(parameters: Parameters): string {
  const view = new DataView(new ArrayBuffer(BYTES));
  let at = 0;
  for (const name of WEIGHT_NAMES) {
    for (let i = 0; i < lengthOf(name); i++, at += 4) view.setFloat32(at, parameters[name][i]!, true);
  }
  view.setFloat64(at, observationVarianceOf(parameters), true);
  return toBase64(new Uint8Array(view.buffer));
}

/** Reads `encodeParameters` back, or says what is wrong with the code. */
export function decodeParameters(code: string): Typed<Parameters> {
  if (code.length !== CODE_LENGTH) {
    const problem = `A model’s weights take ${CODE_LENGTH} letters, and these are ${code.length}. Copy the link again, all of it.`;
    return { ok: false, problem };
  }
  const bytes = fromBase64(code);
  if (bytes === undefined) {
    return {
      ok: false,
      problem: 'A model’s weights are letters, digits, “-” and “_”, and these hold others. Copy the link again.',
    };
  }
  const view = new DataView(bytes.buffer);
  let at = 0;
  const entries = WEIGHT_NAMES.map((name) => {
    const weights = Array.from({ length: lengthOf(name) }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * weights.length;
    return [name, weights] as const;
  });
  const observationVariance = view.getFloat64(WEIGHT_BYTES, true);
  if (trespass(observationVariance, varianceDomain) !== null) {
    const allowed = describeBounds(varianceDomain);
    return { ok: false, problem: `σ² is ${shortest(observationVariance)}, and it must be ${allowed}.` };
  }
  const weights = readWeights(Object.fromEntries(entries) as unknown as Parameters);
  return weights.ok ? { ok: true, value: { ...weights.value, observationVariance } } : weights;
}
