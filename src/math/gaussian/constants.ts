import type { DoubleDouble } from '../float/double-double.ts';

/** ½ log 2π, to 31 digits. */
export const HALF_LOG_TWO_PI: DoubleDouble = { hi: 0.9189385332046728, lo: -3.8782941580672414e-17 };

/** ½ log 2πe, the entropy of N(0, 1), to 31 digits. */
export const HALF_LOG_TWO_PI_E: DoubleDouble = { hi: 1.4189385332046727, lo: 7.223936088184323e-17 };
