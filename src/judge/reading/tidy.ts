const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0f|\ufeff/g;
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾]+/g;
const subscripts = /[₀₁₂₃₄₅₆₇₈₉]+/g;
const vulgarFraction = /(\d*) ?([¼½¾⅐-⅞])/g;
const minuses = /[−–—‐‑‒﹣－]/g;
const multiplications = /[×⨯✕✖·⋅∙•∗]/g;
const errorBar = /\+ ?\/ ?-|\+-/g;
const modules = /(?<![\p{L}\d])(?:(?:np|numpy|math|torch|jnp|tf)\.)+(?=\p{L})/gu;
const label = /^(?!(?:e|π|pi) *:)\p{L}[\p{L}_ ()[\]{}|‖\\]*: */u;
const roughly = /^(?:ca\.?|circa|about|around|roughly|approx\.?|approximately|etwa|ungefähr) *(?=[^\p{L}])/u;
const quotes = /^["'“”„«»`$ ]+|["'“”„«»`$ ]+$/g;

/** `½` becomes `(1/2)`, `24½` becomes `(24+1/2)`. */
const spellFraction = (_: string, whole: string, fraction: string): string =>
  `(${whole}${whole ? '+' : ''}${fraction.normalize('NFKD').replace('⁄', '/')})`;

/** Brings what keyboards, word processors and web pages write (Unicode minus, ×, ⁻³, ½, thin spaces) to plain letters,
 * without what is said around the number: `ca.`, `Answer:`, `np.`. */
export const tidy = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(superscripts, (run) => `^(${run.normalize('NFKC').replace(minuses, '-')})`)
    .replace(subscripts, (run) => `_${run.normalize('NFKC')}`)
    .replace(vulgarFraction, spellFraction)
    .replaceAll('’', "'")
    .replace(/\$([^$]*)\$/g, ' $1 ')
    .replace(quotes, '')
    .normalize('NFKC')
    .replace(minuses, '-')
    .replaceAll('**', '^')
    .replace(multiplications, '*')
    .replace(/[÷∕⁄]/g, '/')
    .replaceAll('∞', 'inf')
    .replace(/[≈≃≅≐∼]/g, '=')
    .toLowerCase()
    .replace(errorBar, '±')
    .replace(modules, '')
    .replace(spaces, ' ')
    .trim()
    .replace(label, '')
    .replace(roughly, '');
