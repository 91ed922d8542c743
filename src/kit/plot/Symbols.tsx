import type { JSX } from 'preact';
import { withSymbols } from './symbols.ts';

/** A text of the page with its symbols in italics. */
export function Symbols({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {withSymbols(text, (letter, index) => (
        <>
          <i>{letter}</i>
          {index && <sub>{index}</sub>}
        </>
      ))}
    </>
  );
}
