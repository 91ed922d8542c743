import { isFound, piecesOf } from './notation.ts';

/** From signs to words, one after the other. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/D_KL\((.+) ‖ (.+)\)/, 'the divergence of $1 from $2'],
  [/‖([^‖]+)‖²/g, 'the squared length of $1'],
  [/E_(\w+) /g, 'the mean under $1 of '],
  [/log_2/g, 'log to the base 2 of '],
  [/_/g, ' '],
  [/(?<!\p{L})([pqμw])\(([^()]+)\)²/gu, 'the square of $1 of $2'],
  [/(?<!\p{L})([pqμw])\(([^()]+)\)/gu, '$1 of $2'],
  [/\|/g, ' given '],
  [/²(?=\p{L})/gu, ' squared '],
  [/²/g, ' squared'],
  [/\//g, ' over '],
];

/** A formula as it is said: log p(x|z) is “log p of x given z”. */
export const spokenFormula = (formula: string): string =>
  sayings.reduce((said, [signs, words]) => said.replace(signs, words), formula);

/** Words with their $formulas$ as they are said. */
export const spoken = (text: string): string =>
  piecesOf(text)
    .map((piece, at) => (isFound(at) ? spokenFormula(piece) : piece))
    .join('');
