import { signal } from '@preact/signals';
import { katexOptions } from '../../book/katex.ts';

/** TeX to HTML with MathML, in the book's macros; null for TeX that KaTeX refuses. Never throws. */
type Typesetter = (tex: string, display: boolean) => string | null;

/** Null until KaTeX is here: at build it is loaded before the page is rendered, in the page after it has come alive. */
export const typesetter = signal<Typesetter | null>(null);

/** Loads KaTeX once. Rejects where it cannot be loaded; formulas then stay as they are, or are said in words. */
export const loadTypesetter = async (): Promise<void> => {
  if (typesetter.peek()) return;
  const { default: katex } = await import('katex');
  typesetter.value = (tex, displayMode) => {
    try {
      return katex.renderToString(tex, { ...katexOptions, displayMode });
    } catch (error) {
      if (error instanceof katex.ParseError) return null;
      throw error;
    }
  };
};
