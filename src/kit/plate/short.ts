/** A place of a drawing, to a tenth of a pixel. */
export const short = (value: number): number => Math.round(10 * value) / 10;
