/** The id under which a page holds the first statement of a claim, or a cited work: `claim-divergence-homework-forward`. */
export const anchorOf = (kind: 'claim' | 'cite', name: string): string =>
  `${kind}-${name.replace(/[^A-Za-z0-9]/g, '-')}`;
