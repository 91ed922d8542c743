import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/book/claims/catalogue.ts';
import { readClaims } from '../../src/book/claims/read.ts';
import type { ClaimFile } from '../../src/claims/define.ts';
import { libraryOf } from '../../src/claims/library.ts';

const library = libraryOf(
  Object.entries(import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true })),
);

describe('the catalogue of claims', () => {
  const claims = catalogue(library);

  it('holds every claim once', () => {
    expect(claims.map(({ id }) => id).toSorted()).toEqual([...library.keys()].toSorted());
  });

  it('knows where a claim is first stated, its digits as typed, its roads and what it settles', () => {
    expect(claims.find(({ id }) => id === 'divergence/homework.forward')).toMatchObject({
      chapter: 'divergence',
      url: '/divergence/#claim-divergence-homework-forward',
      stated: expect.arrayContaining(['24.1137', '24.11']),
      exact: { value: 24.11370563888011, error: 0 },
      witness: { value: expect.closeTo(24.11370563888011, 9) },
      kind: 'Monte Carlo',
      settles: ['s2-homework-direction', 's2-homework-2411'],
    });
  });

  it('lists the claims in the order in which the chapter states them', () => {
    const firstStated = [
      ...new Set(readClaims(readFileSync('content/05-divergence/index.mdx', 'utf8'), 'divergence').map(({ id }) => id)),
    ];
    expect(claims.slice(0, firstStated.length).map(({ id }) => id)).toEqual(firstStated);
  });

  it('knows the place of a claim that the errata alone state', () => {
    expect(claims.find(({ id }) => id === 'elbo/average-code.toPrior')).toMatchObject({
      url: '/errata/#s2-encoder-compress-standard',
      settles: ['s2-encoder-compress-standard', 's3-ensures-close', 's4-kl-regulariser'],
    });
  });

  it('knows by how many standard errors a sampled check rejects a wrong value', () => {
    const [noted] = claims.find(({ id }) => id === 'divergence/asymmetry.forwardVariance')!.rejections;
    expect(noted).toEqual({ value: 0.443, standardErrors: expect.closeTo(310, -1) });
  });

  it('says how a claim without sampling is checked, or that it is not', () => {
    const kinds = new Set(claims.map(({ kind }) => kind));
    expect(kinds).toContain('automatic differentiation');
    expect(kinds).toContain(null);
  });
});
