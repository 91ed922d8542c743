import { describe, expect, it } from 'vitest';
import { claimsInTex, plainTex, replaceClaims } from '../../src/book/claims/tex.ts';

describe('claims in TeX', () => {
  it('are found with their braces balanced', () => {
    expect(claimsInTex('x = \\claim{homework.forward}{2.6\\times10^{-7}} + \\claim {a.b} {1}')).toMatchObject([
      { start: 4, reference: 'homework.forward', typed: '2.6\\times10^{-7}', typedStart: 29 },
      { reference: 'a.b', typed: '1' },
    ]);
  });

  it('are not other commands that begin alike', () => {
    expect(claimsInTex('\\claims{a}{b} \\claimed')).toEqual([]);
  });

  it('need two groups', () => {
    expect(() => claimsInTex('\\claim{homework.forward}24.11')).toThrow('\\claim needs two groups');
    expect(() => claimsInTex('\\claim{homework.forward}{24.11')).toThrow('\\claim needs two groups');
  });

  it('are replaced in place', () => {
    const tex = '\\frac{\\claim{a.b}{1}}{\\claim{c.d}{2}}';
    expect(replaceClaims(tex, ({ typed }, index) => `${index}:${typed}`)).toBe('\\frac{0:1}{1:2}');
  });
});

it('TeX is read without its HTML commands, however they nest', () => {
  expect(plainTex('a\\htmlData{claim=x/y.z, line=3}{24.11}b')).toBe('a24.11b');
  expect(plainTex('\\htmlClass{object q}{q(\\htmlData{claim=x}{1})} + \\htmlClass{p}{p}')).toBe('q(1) + p');
  expect(plainTex('\\alpha')).toBe('\\alpha');
});
