/** The ways to take a step that the bench compares. */
export const variants = ['fused', 'hand-written', 'idiomatic'] as const;
export type Variant = (typeof variants)[number];

/** Steps per second. */
export type Rates = Readonly<Record<Variant, number>>;
