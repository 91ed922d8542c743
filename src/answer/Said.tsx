import type { JSX } from 'preact';
import { isFound } from '../kit/formula/notation.ts';
import { Formula } from '../kit/formula/Words.tsx';

/** What is a formula in the judge's sentences: a divergence, an entropy of two, the letter of a distribution. Not what is quoted. */
const formula = /([DH]\([pq][\s‖,]+[pq]\)|(?<![\w“])[pq](?![\w(”]))/;

/** As the figures write it: D_KL(q ‖ p). */
const inNotation = (found: string): string => found.replace('D(', 'D_KL(').replaceAll('\u00a0', ' ');

/** A sentence of the judge, which is plain text, with its formulas set in the letters and colours of the book. */
export const Said = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split(formula).map((piece, at) => (isFound(at) ? <Formula key={at} formula={inNotation(piece)} /> : piece))}
  </>
);
