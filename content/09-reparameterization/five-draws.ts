/** The chapter's first worked gradient: f(z) = z², q = N(μ, s²), and five draws of the noise. */
export const [mean, sd] = [1, 0.5];
export const noise = [0.3, -1.1, 0.8, 1.6, -0.5] as const;

/** Each draw z = μ + sε with its two estimates of the slope of E z² in μ: f′(z), and f(z) times the score ε/s. */
export const draws = noise.map((e) => {
  const z = mean + sd * e;
  return { z, path: 2 * z, score: (z ** 2 * e) / sd };
});
