/** Longer sums are written without their middle. */
const longestSum = 6;
/** The addends that a shortened sum shows before its middle; behind it stands the last. */
const shownFirst = 4;

/** The addends that are written of a sum, of a long one without its middle. */
const shown = (addends: readonly string[]): readonly string[] => {
  if (addends.length <= longestSum) return addends;
  const leftOut = addends.length - shownFirst - 1;
  return [...addends.slice(0, shownFirst), `\\dots\\ \\text{(${leftOut} more terms)}`, ...addends.slice(-1)];
};

const plus = (addend: string): string => (addend.startsWith('-') ? `- ${addend.slice(1).trimStart()}` : `+ ${addend}`);

/** The addends of a sum, each with its sign, the first without a plus. */
const signed = (addends: readonly string[]): readonly string[] =>
  shown(addends).map((addend, i) => (i === 0 ? addend : plus(addend)));

/** A sum in a row. */
export const sumTex = (addends: readonly string[]): string => signed(addends).join(' ');

/** A sum with an addend a row. */
export const sumRows = (addends: readonly string[]): readonly string[] =>
  signed(addends).map((row, i) => (i === 0 ? row : `{}${row}`));
