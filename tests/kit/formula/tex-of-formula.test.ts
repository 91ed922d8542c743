import katex from 'katex';
import { expect, test } from 'vitest';
import { loadClaims } from '../../../src/claims/files.ts';
import { inTex, texOfFormula } from '../../../src/kit/formula/tex.ts';

test('a formula as the figures write it becomes the TeX of the chapters', () => {
  expect(texOfFormula('D_KL(N(6, 4²) ‖ N(0, 1))')).toBe(
    String.raw`D_{\mathrm{KL}}(\mathcal{N}(6, 4^2)\,\Vert\,\mathcal{N}(0, 1))`,
  );
  expect(texOfFormula('E_q log p(x|z)')).toBe(String.raw`\mathbb{E}_q \log  p(x\mid z)`);
  expect(texOfFormula('L_10')).toBe('L_{10}');
  expect(inTex('the bound $L_K$, in words')).toBe('the bound $L_K$, in words');
});

test('KaTeX draws the formulas of all claims', async () => {
  for (const { id, claim } of (await loadClaims()).values())
    for (const [, tex] of inTex(claim.says).matchAll(/\$([^$]*)\$/g))
      expect(() => katex.renderToString(tex!, { strict: 'error', throwOnError: true }), `${id}: ${tex}`).not.toThrow();
});
