import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from './typeset-queue.ts';
import { loadTypesetter, typesetsAtOnce, typesetter, typesetterFailed } from './typeset.ts';
import { escapeHtml } from '../text/escape.ts';

const isBuild = typeof document === 'undefined';

/** A formula of more characters, one with matrices, waits until the reader pauses. */
const longest = 300;
const pause = 250;

/**
 * A formula as HTML, for the inside of `box`. At build it is set at once; in the page when its turn comes, so that many
 * formulas make no long task; until then the formula before it stays. `words` stand in its place as long as KaTeX is not here,
 * and where it refuses the TeX; a formula without words is shown as TeX where KaTeX cannot be had. KaTeX is fetched for the
 * first formula that was not set at build; for words that are the formula, it is not asked for.
 */
export function useTypeset(box: RefObject<HTMLElement>, tex: string, words: string, display: boolean): string {
  const typeset = typesetter.value;
  const failed = typesetterFailed.value;
  const [, setCount] = useState(0);
  const shown = useRef(escapeHtml(words));
  const setAtBuild = useRef<string | null>(null);
  const html = isBuild || typesetsAtOnce.value ? typeset?.(tex, display) : typeset?.known(tex, display);

  useEffect(() => {
    if (box.current?.querySelector('.katex')) setAtBuild.current = tex;
  }, []);

  useEffect(() => {
    if (setAtBuild.current === tex) return undefined;
    setAtBuild.current = null;
    if (typeset === null) {
      if (tex !== words) void loadTypesetter();
      return undefined;
    }
    if (typeset.known(tex, display) !== undefined) return undefined;
    const set = (): void => {
      typeset(tex, display);
      setCount((count) => count + 1);
    };
    return later(set, tex.length > longest ? pause : 0);
  }, [typeset, tex, words, display]);

  if (html !== undefined) shown.current = html ?? escapeHtml(words || tex);
  else if (typeset === null && setAtBuild.current !== tex && (words !== '' || failed))
    shown.current = escapeHtml(words || tex);
  return shown.current;
}
