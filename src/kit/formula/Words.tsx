import type { ComponentChildren, JSX } from 'preact';
import { isFound, partsOfFormula, piecesOf, type Part } from './notation.ts';
import { spokenFormula } from './spoken.ts';
import './formula.css';

/** A formula in the notation of the figures, set as in the chapters, and said in words where it is heard. */
export const Formula = ({ formula }: { readonly formula: string }): JSX.Element => (
  <span class="formula notranslate" role="math" aria-label={spokenFormula(formula)}>
    {partsOfFormula(formula).map(set)}
  </span>
);

/** Words of the page. Their $formulas$ are set as in the chapters, in the colours of their objects, and unbroken. */
export const Words = ({ text }: { readonly text: string }): JSX.Element => (
  <>{piecesOf(text).map((piece, at) => (isFound(at) ? <Formula key={at} formula={piece} /> : piece))}</>
);

/** What a component is given to show: where it is a text, its $formulas$ are set. */
export const worded = (content: ComponentChildren): ComponentChildren =>
  typeof content === 'string' ? <Words text={content} /> : content;

function set({ object, index, runs }: Part, key: number): JSX.Element {
  const Box = index ? 'sub' : 'span';
  return (
    <Box key={key} class={object && `object ${object}`}>
      {runs.map(({ text, slanted }, i) => (slanted ? <i key={i}>{text}</i> : text))}
    </Box>
  );
}
