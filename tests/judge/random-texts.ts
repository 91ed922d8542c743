import fc from 'fast-check';

const letters = [...'0123456789.,+-*/^()[]{}\\ eπlnogsqrtxbi√½×·⁻³=_%~$\'"\u2009−:;|±'];
const fragments = ['\\frac', '\\sqrt', '{', '}', '(', ')', 'ln ', 'log', 'exp', '1', '24', '1/', '^', ' ', ', ', '1 e', '-', '=', 'nats', 'ca. ']; // prettier-ignore

/** Noise, noise of the grammar's own signs, pieces of formulas, and one piece over and over, which slows careless patterns. */
export const randomTexts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...fragments), fc.constantFrom(...fragments), fc.integer({ min: 1, max: 150 }))
    .map(([one, other, times]) => (one + other).repeat(times).slice(0, 300)),
);
