/** A piece of prose: plain text, or a formula with the marks that close behind it, from which no line may part it. */
export type ProsePart = { readonly text: string } | { readonly tex: string; readonly closing: string };

/** Prose with $TeX$ in its pieces. */
export const partsOfProse = (prose: string): readonly ProsePart[] =>
  prose.split(/(\$[^$]+\$[,.;:)]*)/).map((part) => {
    const [, tex, closing = ''] = /^\$([^$]+)\$([,.;:)]*)$/.exec(part) ?? [];
    return tex === undefined ? { text: part } : { tex, closing };
  });
