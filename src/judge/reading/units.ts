/** What a divergence is counted in. One nat is 1/ln 2 bits. */
export type Unit = 'nats' | 'bits';

const unitAtTheEnd = /[ ,]*(?:\bin )? *\(? *(?<![a-z])(nats?|nits?|bits?|shannons?) *\)? *[.,;]?$/;

/** Splits `34.79 bits` into the number's text and the unit, if one is written. Takes text in lower case. */
export const splitUnit = (text: string): { body: string; unit: Unit | null } => {
  const found = unitAtTheEnd.exec(text);
  if (!found) return { body: text, unit: null };
  return { body: text.slice(0, found.index).trim(), unit: /^n/.test(found[1] ?? '') ? 'nats' : 'bits' };
};

/** How many nats one of the unit is. */
export const natsPer = { nats: 1, bits: Math.LN2 } as const satisfies Record<Unit, number>;
