import type { Unit } from '../reading/units.ts';

const bits = /(?:^|[\s([{,;:_/])(?:bits|shannons?|bitů|bity|битах|битов|ビット|比特|비트)(?=$|[^\p{L}\p{N}])/iu;
const bitAlone = /[([{] ?(?:in |en |em )?(?:bit|Sh)\.? ?[)\]}]|\b(?:in|en|em|w|v|i) bit\b(?! ?\w)|(?:^|[ _/])bit$/iu;
const nats = /(?:^|[\s([{,;:_/])(?:nats?|nits?)(?=$|[^\p{L}\p{N}])/iu;
/** Nobody reads further in a name. */
const longest = 500;
const counted = /\b\d+[ -]?bits?\b/gi;

/** The unit that the name of the answers' column says they are in; null where it says none, or both. */
export const unitOfName = (name: string): Unit | null => {
  const text = name
    .slice(0, longest)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(counted, ' ');
  const [inBits, inNats] = [bits.test(text) || bitAlone.test(text), nats.test(text)];
  if (inBits === inNats) return null;
  return inBits ? 'bits' : 'nats';
};
