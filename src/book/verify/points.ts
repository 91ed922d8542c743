/** So many signs before its point a number may have, a minus with them, to stand point below point with the others. */
const room = 3;

const beforePoint = (text: string): number => /^[−\d\u202f]*/.exec(text)![0].length;

/**
 * How many signs' width a number leaves free before it, so that the points of a column stand one below the other. A longer
 * one begins at the column's edge; what is no number stands where one digit would.
 */
export const leftFree = (text: string): number => Math.max(0, room - Math.max(1, beforePoint(text)));
