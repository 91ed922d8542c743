/** A place of a drawing, to a hundredth of a pixel. */
export const short = (value: number): number => Math.round(100 * value) / 100;
