import fc from 'fast-check';
import { bounds, type Cell, type Notebook, type Section } from '../../../src/notebook/document.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

const cell: fc.Arbitrary<Cell> = fc.record({ id, kind: fc.constantFrom('code', 'text'), source: anyText });
const title = anyText.map((text) => text.slice(0, bounds.title));

const named = <T extends { readonly id: string }>(thing: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: most });

export const anySection: fc.Arbitrary<Section> = fc.record({ id, title, cells: named(cell, 6) });
export const anyNotebook: fc.Arbitrary<Notebook> = fc.record({ title, sections: named(anySection, 4) });

export const code = (id: string, source: string): Cell => ({ id, kind: 'code', source });
export const text = (id: string, source: string): Cell => ({ id, kind: 'text', source });
export const section = (id: string, ...cells: readonly Cell[]): Section => ({ id, title: `Section ${id}`, cells });
export const notebook = (...sections: readonly Section[]): Notebook => ({ title: 'A notebook', sections });

/** The homework's check as a reader has it. */
export const homework: Notebook = {
  title: 'N(4, 1.6²) and the standard normal',
  sections: [
    section(
      'homework',
      text('says', 'How far is $q = N(4, 1.6^2)$ from $p = N(0, 1)$? By `kl`, by quadrature, and by draws.'),
      code('start', 'const q = normal(4, 1.6);\nconst p = normal(0, 1);'),
      code('exact', 'const exact = kl(q, p);\nexact'),
      code('witness', 'const witness = expectation(q, (z) => q.logProb(z) - p.logProb(z));'),
      code(
        'live',
        `const source = randomSource(1);
const live = tf.tidy(() => {
  const z = tf.add(tf.mul(standardNormals(tf, source, 200_000), 1.6), 4);
  const logQ = tf.sub(tf.mul(-0.5, tf.square(tf.div(tf.sub(z, 4), 1.6))), Math.log(1.6));
  const logP = tf.mul(-0.5, tf.square(z));
  return monteCarlo(tf.sub(logQ, logP));
});`,
      ),
      code(
        'chart',
        `const zs = Array.from({ length: 281 }, (_, i) => -4 + i / 20);
Plot.plot({
  ariaLabel: 'The densities of q and p',
  marks: [
    Plot.lineY(zs, { x: (z) => z, y: (z) => Math.exp(q.logProb(z)), stroke: 'var(--encoder)' }),
    Plot.lineY(zs, { x: (z) => z, y: (z) => Math.exp(p.logProb(z)), stroke: 'var(--prior)' }),
  ],
})`,
      ),
      code(
        'table',
        'table([{ road: "exact", value: exact }, { road: "witness", value: witness }, { road: "live", ...live }])',
      ),
    ),
  ],
};
