import type { CurveData, Mark } from '../mark.ts';
import { band, type BandOptions } from './band.tsx';

/** The area between a curve and zero, tinted: the table has the curve's height. */
export const area = (curve: CurveData, options: BandOptions): Mark =>
  band(typeof curve === 'function' ? () => 0 : curve.map(({ x }) => ({ x, y: 0 })), curve, options);
