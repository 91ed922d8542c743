export type Unit = 'nats' | 'bits';

/** How many of the unit one nat is: 1, or 1/log 2 = 1.4427 bits. */
export function unitsPerNat(unit: Unit): number {
  return unit === 'bits' ? Math.LOG2E : 1;
}
