import type { JSX } from 'preact';
import { Prose } from '../../answer/Tex.tsx';

/** A paragraph that is read: plain text, `code` and $TeX$; an empty line begins another. */
export function TextCell({ source }: { readonly source: string }): JSX.Element {
  return (
    <>
      {source
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, key) => (
          <p key={key}>
            {paragraph
              .split(/`([^`]+)`/)
              .map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : <Prose key={at} text={part} />))}
          </p>
        ))}
    </>
  );
}
