import { describe, expect, it } from 'vitest';
import { defineClaims } from '../../src/claims/index.ts';
import { absoluteId, exactOf, findClaim, libraryOf } from '../../src/claims/library.ts';
import { complaintAbout } from '../../src/claims/statement.ts';

let computedTimes = 0;
const file = defineClaims({
  title: 'A third',
  givens: {},
  values: {
    third: {
      says: 'a third',
      exact: () => {
        computedTimes += 1;
        return 1 / 3;
      },
      witness: () => 1 / 3,
    },
  },
});
const library = libraryOf([['/content/05-divergence/sums.claim.ts', file]]);

describe('the library of claims', () => {
  it('names a claim by its chapter, its file and its name', () => {
    expect([...library.keys()]).toEqual(['divergence/sums.third']);
    expect(library.get('divergence/sums.third')).toMatchObject({
      chapter: 'divergence',
      path: 'content/05-divergence/sums.claim.ts',
    });
  });

  it('reads a reference from its own chapter, or from the whole book', () => {
    expect(absoluteId('sums.third', 'divergence')).toBe('divergence/sums.third');
    expect(absoluteId('divergence/sums.third', 'elbo')).toBe('divergence/sums.third');
    expect(findClaim(library, 'sums.third', 'divergence').claim.says).toBe('a third');
  });

  it('computes an exact value once', () => {
    const { claim } = findClaim(library, 'sums.third', 'divergence');
    expect([exactOf(claim), exactOf(claim)]).toEqual([
      { value: 1 / 3, error: 0 },
      { value: 1 / 3, error: 0 },
    ]);
    expect(computedTimes).toBe(1);
  });

  it('says what an unknown reference may have meant, and what there is', () => {
    expect(() => findClaim(library, 'sums.thrid', 'divergence')).toThrow(
      'there is no claim divergence/sums.thrid. Did you mean divergence/sums.third? The claims of divergence are divergence/sums.third.',
    );
    expect(() => findClaim(library, 'a.b', 'elbo')).toThrow('The chapter elbo has no claims.');
  });

  it('refuses files that are none', () => {
    expect(() => libraryOf([['/src/sums.claim.ts', file]])).toThrow('a claim file lies in a chapter');
    expect(() => libraryOf([['/content/05-divergence/sums.claim.ts', undefined]])).toThrow(
      'its default export must be',
    );
  });

  it('complains about wrong digits in a sentence that says what to type', () => {
    const claim = { id: 'divergence/sums.third', notation: 'prose' as const };
    expect(complaintAbout(library, { ...claim, typed: '0.33' })).toBeNull();
    expect(complaintAbout(library, { ...claim, typed: '0.34' })).toBe(
      'the text states 0.34, but the value is 0.333333333333333 (divergence/sums.third): type 0.33, or run npm run claims:fix.',
    );
  });
});
