/** What an exercise may ask for, from the lowest rung up: the exercises of a chapter stand in this order. */
export const ladder = ['plug in', 'explain', 'use the figure', 'write ten lines', 'prove'] as const;
export type Rung = (typeof ladder)[number];
