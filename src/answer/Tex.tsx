import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { partsOfProse } from '../text/tex-in-prose.ts';
import { useOverflow } from './use-overflow.ts';
import { useTypeset } from './use-typeset.ts';

export interface TexProps {
  readonly tex: string;
  /** Said in the formula's place until KaTeX is here, and where it refuses the formula. */
  readonly words?: string;
}

/**
 * A formula within a line. When the page comes alive, the formula that was set at build stays: for Preact keeps inner HTML
 * that it did not write.
 */
export function Tex({ tex, words = '' }: TexProps): JSX.Element {
  const box = useRef<HTMLSpanElement>(null);
  const html = useTypeset(box, tex, words, false);
  return <span ref={box} class="unbroken" dangerouslySetInnerHTML={{ __html: html }} />;
}

export interface ScrollingTexProps extends TexProps {
  /** Names the box for screen readers where it scrolls. */
  readonly label: string;
  readonly display?: boolean;
}

/** A formula in a box of its own; one that is wider than its place scrolls, by keyboard too. */
export function ScrollingTex({ tex, label, words = '', display = false }: ScrollingTexProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const html = useTypeset(box, tex, words, display);
  const scrolls = useOverflow(box, html);
  const stop = scrolls && ({ tabIndex: 0, role: 'group', 'aria-label': label } as const);
  return <div ref={box} class="scrolling-tex" {...stop} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Prose with $TeX$. A formula stays together with the comma or full stop behind it. */
export function Prose({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {partsOfProse(text).map((part, index) =>
        'text' in part ? (
          part.text
        ) : (
          <span key={index} class="unbroken">
            <Tex tex={part.tex} />
            {part.closing}
          </span>
        ),
      )}
    </>
  );
}
