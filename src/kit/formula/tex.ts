import { isFound, piecesOf } from './notation.ts';

/** From what one types to TeX, one after the other. */
const writings: readonly (readonly [RegExp, string])[] = [
  [/D_KL\(/g, 'D_{\\mathrm{KL}}('],
  [/ ‖ /g, '\\,\\Vert\\,'],
  [/‖/g, '\\Vert '],
  [/_(\p{L}{2,})/gu, '_{\\mathrm{$1}}'],
  [/_(\d{2,})/g, '_{$1}'],
  [/(?<![\\\p{L}{])(log|exp|sin|cos|max)(?!\p{L})/gu, '\\$1 '],
  [/(?<![\\\p{L}{])(Var|Cov|tr)(?!\p{L})/gu, '\\operatorname{$1}'],
  [/(?<![\\\p{L}{])(\p{L}{3,}\d?)(?!\p{L})/gu, '\\mathrm{$1}'],
  [/(?<![\\\p{L}{])E(?![\p{L}}])/gu, '\\mathbb{E}'],
  [/(?<![\\\p{L}{])N(?=\()/gu, '\\mathcal{N}'],
  [/√\(((?:[^()]|\([^()]*\))*)\)/g, '\\sqrt{$1}'],
  [/\|/g, '\\mid '],
  [/½/g, '\\tfrac12 '],
  [/−/g, '-'],
  [/±/g, '\\pm '],
  [/≤/g, '\\le '],
  [/π/g, '\\pi '],
  [/σ/g, '\\sigma '],
  [/μ/g, '\\mu '],
  [/ε/g, '\\varepsilon '],
  [/χ/g, '\\chi '],
  [/ℓ/g, '\\ell '],
  [/\s*²/g, '^2'],
  [/\s*³/g, '^3'],
  [/\s*⁴/g, '^4'],
];

/** A formula in the notation of the figures as TeX: log p(x|z) is \log p(x\mid z). */
export const texOfFormula = (formula: string): string =>
  writings.reduce((tex, [signs, written]) => tex.replace(signs, written), formula);

/** Words whose $formulas$ are in the notation of the figures, with TeX in its place. */
export const inTex = (text: string): string =>
  piecesOf(text)
    .map((piece, at) => (isFound(at) ? `$${texOfFormula(piece)}$` : piece))
    .join('');
