/** The most draws that the chapter's figures look at. */
export const mostDraws = 1000;

/** Up to here every number of draws is looked at. */
export const oneByOne = 10;

/** Numbers of draws from 1 to the most, so many to a decade, evenly on a logarithmic axis as far as they are whole. */
export function drawsUpTo(perDecade: number): number[] {
  const decades = Math.log10(mostDraws);
  const ks = Array.from({ length: perDecade * decades + 1 }, (_, i) => Math.round(10 ** (i / perDecade)));
  return [...new Set(ks)];
}
