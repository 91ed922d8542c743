/** A vector of the plane, or a place in it: a latent point, a noise, a slope. */
export type Vector2 = readonly [number, number];
