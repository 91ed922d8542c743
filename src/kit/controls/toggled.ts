/** What is chosen of `all` once `value` is taken in, or out where it was in; in the order of `all`. */
export const toggled = <C>(all: readonly C[], chosen: readonly C[], value: C): readonly C[] =>
  all.filter((known) => (known === value) !== chosen.includes(known));
