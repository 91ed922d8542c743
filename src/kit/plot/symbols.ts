import type { ComponentChildren } from 'preact';

/** A letter that stands alone, with its index after an underscore: not the article a, nor N of a Gaussian. */
const symbol = /(?<![\p{L}’_])([b-zB-HJ-MO-Zα-ω])(?:_(\w+))?(?!\p{L})/gu;

/** A text with its symbols set by `set`: p and x in “log p(x)”, L with index K in “L_K”. `alone` says which letters are. */
export function withSymbols(
  text: string,
  set: (letter: string, index: string | undefined) => ComponentChildren,
  alone: RegExp = symbol,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(alone)) {
    parts.push(text.slice(from, found.index), set(found[1]!, found[2]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
