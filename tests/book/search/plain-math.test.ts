import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import katex from 'katex';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { plainMath } from '../../../src/book/search/plain-math.ts';
import { katexOptions } from '../../../src/kit/tex/katex.ts';

/** A formula of the book in plain signs, by the way it goes in a page: KaTeX's HTML, read again. */
function plain(tex: string): string {
  const found: Element[] = [];
  visit(fromHtml(katex.renderToString(tex, katexOptions), { fragment: true }), 'element', (element) => {
    if (element.tagName !== 'math') return undefined;
    found.push(element);
    return SKIP;
  });
  return plainMath(found[0]!);
}

test.each([
  ['\\tfrac12', '1/2'],
  ['\\frac{1}{11}=\\claim', '1/11 = 0.0909'],
  ['\\N(1,\\tfrac12)', 'N(1, 1/2)'],
  ['-\\tfrac12', '−1/2'],
  ['\\frac{a+b}{2\\sigma^2}', '(a + b)/(2σ²)'],
  ['\\frac{\\p(x)}{\\q(x)}', 'p(x)/q(x)'],
  ['2\\,\\frac{1}{3}', '2 1/3'],
  ['\\frac{\\log 2}{3}', '(log 2)/3'],
  ['\\frac{\\frac12}{3}', '(1/2)/3'],
  ['\\binom{n}{k}', '(n choose k)'],
  ['\\log\\tfrac43', 'log(4/3)'],
  ['\\log\\frac1K\\sum w_k', 'log 1/K Σ w_k'],
  ['0.9\\log\\frac{0.9}{0.5}+1', '0.9 log(0.9/0.5) + 1'],
  ['\\log\\frac{p(x,z)}{\\q(z\\given x)}', 'log(p(x, z)/q(z|x))'],
  ['\\frac{\\partial f}{\\partial z_1}', '∂f/∂z₁'],
  ['\\frac{s_n}{\\sqrt n}', 's_n/√n'],
  ['\\frac{xy}{2}', 'xy/2'],
  ['\\frac{1}{xy}', '1/(xy)'],
])('a fraction: %s is %s', (tex, said) => {
  expect(plain(tex.replace('\\claim', '0.0909'))).toBe(said);
});

test.each([
  ['x^2', 'x²'],
  ['z_1', 'z₁'],
  ['\\sigma_1^2', 'σ₁²'],
  ['10^{-3}', '10⁻³'],
  ['e^{-x^2/2}', 'e^(−x²/2)'],
  ['W\\T', 'W^T'],
  ['x_{ij}', 'x_ij'],
  ["\\phi'", 'φ′'],
  ['q^*', 'q*'],
  ['p_\\theta(x\\given z)', 'p_θ(x|z)'],
  ['\\p(z)^s', 'p(z)^s'],
  ['(1+x)^2', '(1 + x)²'],
  ['\\left(\\tfrac12\\right)^2', '(1/2)²'],
  ['z_{k,1}', 'z_(k, 1)'],
  ['\\nabla_\\phi f', '∇_φ f'],
  ['v\\T A v', 'v^T Av'],
  ['\\E f', 'E f'],
  ['L_K-a', 'L_K − a'],
  ['\\sigma_p^2', 'σ_p²'],
])('a power or an index: %s is %s', (tex, said) => {
  expect(plain(tex)).toBe(said);
});

test.each([
  ['\\sqrt2', '√2'],
  ['\\sqrt{x+1}', '√(x + 1)'],
  ['\\sqrt[3]{x}', '³√x'],
  ['\\sum_{k=1}^K w_k', 'Σ_(k=1)^K w_k'],
  ['-\\sum_x \\q(x)\\log \\q(x)', '−Σ_x q(x) log q(x)'],
  ['\\prod_i p_i', 'Π_i p_i'],
  ['\\int \\p(x\\given z)\\,\\p(z)\\,\\d z', '∫ p(x|z) p(z) dz'],
  ['\\int_0^1 x\\,\\d x', '∫₀¹ x dx'],
  ['\\log \\p(x)', 'log p(x)'],
  ['\\log(1+x)', 'log(1 + x)'],
  ['\\max_{\\phi}\\mathcal{L}', 'max_φ L'],
  ['\\det\\Sigma', 'det Σ'],
  ['\\tr(\\Sigma)', 'tr(Σ)'],
  ['\\tfrac12(s^2-1-\\log s^2)', '1/2 (s² − 1 − log s²)'],
])('a root, a sum, an integral, a function: %s is %s', (tex, said) => {
  expect(plain(tex)).toBe(said);
});

test.each([
  ['\\KL{\\q}{\\p}', 'D_KL(q ‖ p)'],
  ['\\E_{\\q}[\\log w]', 'E_q[log w]'],
  ['\\lVert x\\rVert^2', '‖x‖²'],
  ['\\left|\\frac{a}{b}\\right|', '|a/b|'],
  ['|{-x}|', '|−x|'],
  ['|x|-1', '|x| − 1'],
  ['x=-1', 'x = −1'],
  ['h(\\cdot,x)\\given p(\\cdot\\given S)', 'h(·, x)|p(·|S)'],
  ['-\\infty+\\infty', '−∞ + ∞'],
  ['{}-x', '− x'],
  ['x-(-1)', 'x − (−1)'],
  ['\\mu\\pm\\sigma', 'μ ± σ'],
  ['a\\le b\\neq c', 'a ≤ b ≠ c'],
  ['\\varepsilon\\sim\\N(0,1)', 'ε ~ N(0, 1)'],
  ['f\\colon\\R^2\\to\\R', 'f: R² → R'],
  ['\\hat x', 'x̂'],
  ['\\bar x', 'x̄'],
  ['\\tilde w', 'w̃'],
  ['\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}', '(1, 0; 0, 1)'],
  ['\\begin{aligned}a&=b,\\\\c&=d\\end{aligned}', 'a = b, c = d'],
  ['16{,}027', '16,027'],
  ['2\\ \\text{nats}', '2 nats'],
  ['x_1,\\dots,x_n', 'x₁, …, x_n'],
])('a sign, an accent, a matrix: %s is %s', (tex, said) => {
  expect(plain(tex)).toBe(said);
});
