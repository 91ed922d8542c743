/** What the commas are between digits with no space behind them: they part two numbers, are decimal, or may be either. */
type CommaBetweenDigits = 'parts' | 'decimal' | 'open';

/** What stands in the bracket that opens at a place of a plain text, without what stands in brackets of its own. */
const insideOf = (text: string, opening: number): string => {
  let [depth, inside] = [0, ''];
  for (const sign of text.slice(opening)) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (depth === 1) inside += sign;
    if (depth === 0) break;
  }
  return inside;
};

/**
 * What the commas are in the bracket of a max or min. One comma alone parts two numbers, for the largest of one number is not
 * worth writing. Beside a semicolon or a comma with a space it is decimal.
 */
export const commaInList = (text: string, opening: number): CommaBetweenDigits => {
  const inside = insideOf(text, opening);
  if (/;|,(?![\d.])/.test(inside)) return 'decimal';
  return inside.includes('.') || inside.split(',').length === 2 ? 'parts' : 'open';
};
