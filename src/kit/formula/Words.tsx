import type { ComponentChildren, JSX } from 'preact';
import { isFound, partsOfFormula, piecesOf, type Part } from './notation.ts';
import { spokenFormula } from './spoken.ts';
import './formula.css';

/** Words of the page. Their $formulas$ are set as in the chapters, in the colours of their objects, and unbroken. */
export const Words = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {piecesOf(text).map((piece, at) =>
      isFound(at) ? (
        <span key={at} class="formula" role="math" aria-label={spokenFormula(piece)}>
          {partsOfFormula(piece).map(set)}
        </span>
      ) : (
        piece
      ),
    )}
  </>
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
