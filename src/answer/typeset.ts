import { signal } from '@preact/signals';
import { createFetched } from '../kit/work/fetched.ts';
import { katexOptions } from '../kit/tex/katex.ts';

/**
 * TeX to HTML with MathML, in the book's macros; null for TeX that KaTeX refuses, and for a length below zero, which it does not
 * bound. Never throws.
 */
interface Typesetter {
  (tex: string, display: boolean): string | null;
  /** What was set before; undefined for a formula that is still to be set. */
  readonly known: (tex: string, display: boolean) => string | null | undefined;
}

/** True while the page is printed: then every formula is set as soon as it is drawn. */
export const typesetsAtOnce = signal(false);

const negativeLength = /-\s*[\d.]+\s*(?:e[mx]|p[tcx]|[mc]m|[nd][dc]|bp|cc|in|mu|sp)/;

/** So many formulas are kept as they were set. */
const most = 400;

const createTypesetter = ({ renderToString, ParseError }: typeof import('katex').default): Typesetter => {
  const set = new Map<string, string | null>();
  const keyOf = (tex: string, display: boolean): string => `${display ? '$$' : '$'}${tex}`;
  const render = (tex: string, displayMode: boolean): string | null => {
    if (negativeLength.test(tex)) return null;
    try {
      // A browser's translation leaves it alone.
      return renderToString(tex, { ...katexOptions, displayMode }).replace('class="katex"', '$& translate="no"');
    } catch (error) {
      if (error instanceof ParseError) return null;
      throw error;
    }
  };
  const known: Typesetter['known'] = (tex, display) => set.get(keyOf(tex, display));
  const typeset = (tex: string, display: boolean): string | null => {
    const before = known(tex, display);
    if (before !== undefined) return before;
    const html = render(tex, display);
    const [oldest] = set.keys();
    if (set.size >= most && oldest !== undefined) set.delete(oldest);
    set.set(keyOf(tex, display), html);
    return html;
  };
  return Object.assign(typeset, { known });
};

/**
 * The typesetter is null until KaTeX is here. At build it is here from the beginning, so that all pages are set alike; in
 * the page a formula asks for it. Where it cannot be loaded, formulas stay as they are, or are said in words.
 */
export const {
  value: typesetter,
  failed: typesetterFailed,
  load: loadTypesetter,
} = createFetched(async () => createTypesetter((await import('katex')).default));

if (import.meta.env.SSR) await loadTypesetter();
