/** σ² of p(x|z) = N(z, σ²), the datum, and the one draw of ε that is kept, in the chapter's example of fixed noise. */
export const observationVariance = 0.1;
export const [x, noise] = [1, 0.5];

const precision = 1 / observationVariance;

/** The q that is best for E over ε: the exact posterior. */
export const freshDraws = { mean: (precision * x) / (precision + 1), sd: 1 / Math.sqrt(precision + 1) };

// −(x − z)²/(2·0.1) − ½(μ² + s² − log s² − 1) with z = μ + sε and one ε for ever. Its slopes vanish where
// μ = 10(x − z) and s − 1/s = εμ: then μ = 10(x − sε)/11, and (11 + 10ε²)s² − 10εxs − 11 = 0.
const [a, b, c] = [precision + 1 + precision * noise ** 2, -precision * noise * x, -(precision + 1)];
const fixedSd = (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);

/** The q that is best for the one draw. */
export const fixedDraw = { mean: (precision * (x - fixedSd * noise)) / (precision + 1), sd: fixedSd };
