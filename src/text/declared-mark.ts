/** What parts the cells of a row of CSV. */
export type Mark = ',' | ';' | '\t' | '|';

/** Takes Excel's own first line, `sep=;`, off the start of a text whose lines end with `\n`. It is no row. */
export const declaredMark = (text: string): { readonly mark: Mark | null; readonly rest: string } => {
  const found = /^"?sep=([,;\t|])"?(?:\n|$)/i.exec(text);
  return found ? { mark: found[1] as Mark, rest: text.slice(found[0].length) } : { mark: null, rest: text };
};
