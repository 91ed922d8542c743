export const total = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0);
