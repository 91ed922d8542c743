import { katexOptions } from '../../kit/tex/katex.ts';
import { plainTex } from '../../text/plain-tex.ts';

/** TeX without the book's macros, for a place that does not know them; as it is where it is not sound. */
export function plainFormula(tex: string): string {
  try {
    return plainTex(tex, katexOptions.macros);
  } catch {
    return tex;
  }
}
