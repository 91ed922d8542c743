const newSeedsBelow = 1_000_000;

/** A seed by chance, short enough to read out. */
export const newSeed = (): number => Math.floor(Math.random() * newSeedsBelow);
