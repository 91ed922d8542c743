/** `divergence/homework.forwardBits` → `divergence-homework-forward-bits`. */
export const idFrom = (name: string): string =>
  name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The section of a stated number: `divergence/homework.forward`. */
export const idOfClaim = (id: string): string => idFrom(`claim-${id}`);

/** The section of a derivation, by the name of its file, which it shares with none of the book's. */
export const idOfDerivation = (name: string): string => idFrom(`derivation-${name}`);

/** The section of a listing, by the name of its file. */
export const idOfListing = (name: string): string => idFrom(`listing-${name}`);

/** The section of a worked example, by its label in its chapter. */
export const idOfExample = (chapter: string, label: string): string => idFrom(`example-${chapter}-${label}`);

/** The section of the cells that an author wrote below one heading. */
export const idOfOwnCells = (chapter: string, heading: string): string =>
  idFrom(`cells-${chapter}-${heading}`).slice(0, 64).replace(/-$/, '');
