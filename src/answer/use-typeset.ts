import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from './typeset-queue.ts';
import { loadTypesetter, typesetsAtOnce, typesetter } from './typeset.ts';
import { escapeHtml } from '../text/escape.ts';

const isBuild = typeof document === 'undefined';

/** A formula of more characters, one with matrices, waits until the reader pauses. */
const longest = 300;
const pause = 250;

/**
 * A formula as HTML. At build it is set at once; in the page when its turn comes, so that many formulas make no long task.
 * Until then the formula before it stays. `words` stand in its place while KaTeX is not here, and where it refuses the TeX;
 * for words that are the formula, KaTeX is not asked for.
 */
export function useTypeset(tex: string, words: string, display: boolean): string {
  const typeset = typesetter.value;
  const [, setCount] = useState(0);
  const shown = useRef(escapeHtml(words));
  const html = isBuild || typesetsAtOnce.value ? typeset?.(tex, display) : typeset?.known(tex, display);

  useEffect(() => {
    if (typeset === null && tex !== words) void loadTypesetter();
  }, [typeset, tex, words]);

  useEffect(() => {
    if (typeset === null || typeset.known(tex, display) !== undefined) return undefined;
    const set = (): void => {
      typeset(tex, display);
      setCount((count) => count + 1);
    };
    return later(set, tex.length > longest ? pause : 0);
  }, [typeset, tex, display]);

  if (html !== undefined) shown.current = html ?? escapeHtml(words || tex);
  return shown.current;
}
