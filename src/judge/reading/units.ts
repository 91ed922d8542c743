/** What a divergence is counted in. One nat is 1/ln 2 bits. */
export type Unit = 'nats' | 'bits';

/** What it may be written in: bits are stored by eights. */
export type WrittenUnit = Unit | 'bytes';

/** How many nats one of the unit is. */
export const natsPer = { nats: 1, bits: Math.LN2, bytes: 8 * Math.LN2 } as const satisfies Record<WrittenUnit, number>;

/** A value that is kept in nats, in the unit asked for; as it is where it has none. */
export const valueIn = (unit: WrittenUnit | null, nats: number): number => nats / natsPer[unit ?? 'nats'];

const names = new Map<string, WrittenUnit>([
  ...['nat', 'nats', 'nit', 'nits'].map((name): [string, WrittenUnit] => [name, 'nats']),
  ...['bit', 'bits', 'shannon', 'shannons', 'sh', 'bpd'].map((name): [string, WrittenUnit] => [name, 'bits']),
  ...['byte', 'bytes', 'octet', 'octets'].map((name): [string, WrittenUnit] => [name, 'bytes']),
]);

/** The unit of a name in lower case; undefined where it is none. */
export const unitOf = (name: string): WrittenUnit | undefined => names.get(name);
