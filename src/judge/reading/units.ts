/** What a divergence is counted in. One nat is 1/ln 2 bits. */
export type Unit = 'nats' | 'bits';

/** How many nats one of the unit is. */
export const natsPer = { nats: 1, bits: Math.LN2 } as const satisfies Record<Unit, number>;

/** A value that is kept in nats, in the unit asked for; as it is where it has none. */
export const valueIn = (unit: Unit | null, nats: number): number => nats / natsPer[unit ?? 'nats'];

const names = new Map<string, Unit>([
  ...['nat', 'nats', 'nit', 'nits'].map((name): [string, Unit] => [name, 'nats']),
  ...['bit', 'bits', 'shannon', 'shannons', 'bpd'].map((name): [string, Unit] => [name, 'bits']),
]);

/** The unit of a name in lower case; undefined where it is none. */
export const unitOf = (name: string): Unit | undefined => names.get(name);
