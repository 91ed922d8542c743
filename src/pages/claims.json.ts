import type { APIRoute } from 'astro';
import { withBase } from '../kit/base.ts';
import { spoken } from '../kit/formula/spoken.ts';
import { bookNumbers } from '../book/claims/book-numbers.ts';

/** JSON has no infinity: such a value is written as text. */
const finite = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** Every claim of the book, for machines: what is stated where, its exact value, its witness, and how it is checked live. */
export const GET: APIRoute = async () => {
  const catalogue = await (await bookNumbers()).catalogue();
  const claims = catalogue.map(({ exact, witness, url, ...claim }) => ({
    ...claim,
    says: spoken(claim.says),
    url: withBase(url),
    exact: { value: finite(exact.value), error: exact.error },
    witness: witness && { value: finite(witness.value), error: witness.error },
  }));
  return new Response(`${JSON.stringify(claims, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
