// Which mutants are tried: every one, or every n-th as Stryker numbers them, by file and line.
export const every = Number(process.env.MUTATION_EVERY ?? 1);

export const isTried = ({ id }) => Number(id) % every === 0;
