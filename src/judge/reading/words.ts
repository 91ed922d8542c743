import { isExtreme, isFunction } from './functions.ts';
import { unitOf } from './units.ts';

/** Words for signs. */
const signWords = new Map([
  ['minus', '-'],
  ['negative', '-'],
  ['plus', '+'],
]);

/** The sign that a word stands for; undefined where it stands for none. */
export const signOfWord = (word: string): string | undefined => signWords.get(word);

const synonyms = new Map([
  ['π', 'pi'],
  ['infinity', 'inf'],
  ['infty', 'inf'],
  ['oo', 'inf'],
  ['maximum', 'max'],
  ['minimum', 'min'],
]);

const piece = 'sigmoid|softplus|relu|max|min|sqrt|tanh|cosh|sinh|sech|exp|abs|log|ln|pi|π|e|x';
const firstPiece = new RegExp(`^(?:${piece})(?=(?:${piece})*$)`);

const isKnownByItself = (word: string): boolean =>
  isFunction(word) || isExtreme(word) || ['e', 'pi', 'inf', 'x'].includes(word);

/** A word under the one name that it has here: `pi` for π, `inf` for infinity. */
export const plainWord = (word: string): string => synonyms.get(word) ?? word;

/** Whether a formula may hold the word. */
export const isFormulaWord = (word: string): boolean => isKnownByItself(plainWord(word));

/** Letters that run together, cut into the words of formulas: `pie` is pi e; what cannot be cut so is one word. */
export const cutWords = (run: string): readonly string[] => {
  const words: string[] = [];
  for (let rest = run; rest !== '';) {
    const first = firstPiece.exec(rest)?.[0];
    if (first === undefined) return [run];
    words.push(first);
    rest = rest.slice(first.length);
  }
  return words;
};

const hints = new Map([
  ['lg', 'The sign lg is base 2 to some and base 10 to others: write log2(16), log10(16) or ln(16).'],
  ['or', 'I see two answers. Give one.'],
  ['and', 'I see two answers. Give one.'],
  ['nan', 'NaN is not a number.'],
  ...['ld', 'lb'].map((sign): [string, string] => [sign, `For ${sign}, the logarithm to base 2, write log2(16).`]),
  ...['mu', 'μ', 'sigma', 'σ'].map((symbol): [string, string] => [symbol, `Put the number in place of ${symbol}.`]),
]);

/** Why a word cannot be read in a formula. `shown` is the word as the student wrote it. */
export const wordRefusal = (word: string, shown: string): string =>
  hints.get(word) ??
  (unitOf(word) && 'A unit stands within the answer. Give one number and one unit, at the end.') ??
  `I do not know the word “${[...shown].slice(0, 20).join('')}”. Give a number, or a formula made of numbers.`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows one of these gives reasons, and no answer. */
export const asideWords = set('since with because where using for given as when if mit da weil wobei für avec car puisque pour où con porque donde'); // prettier-ignore
/** What follows one of these is what it all comes to. */
export const conclusionWords = set('so thus hence therefore finally also daher folglich donc alors entonces');
/** What follows one of these in a bracket is the answer once more. */
export const restatingWords = set('or ie exact exactly');
export const alternativeWords = set('or and oder und ou et ie');
/** Verbs that stand for an equals sign. */
export const equalityWords = set(
  'is equals equal gives gave yields got get gets obtain obtained found find ist ergibt est vaut',
);
/** Words on how near a number is, before it or behind it. */
export const nearnessWords = set('ca circa about around roughly approx approximately exact exactly etwa ungefähr rund env environ'); // prettier-ignore
/** Words that count figures, and words on how a number was rounded. */
export const countingWords = set(
  's f sf sig fig figs figures figure significant d p dp decimal decimals place places digits digit',
);
export const roundingWords = set('to rounded correct approx approximately about exact exactly roughly'); // prettier-ignore
/** Words that a remark on rounding begins with. */
export const roundingLeads = set('to rounded correct');
/** Words that say of an answer what it was anyway. */
export const remarkWords = set(
  'natural log logs logarithm logarithms ln kl dkl elbo d divergence entropy answer final result value',
);
/** Words that may stand before a unit. */
export const unitLeads = set('in measured expressed unit units of using the');
/** What a unit may be counted by: bits per dimension. */
export const unitParts = set('dim dims dimension dimensions pixel pixels px subpixel value');
/** The letters of what is given, not asked. */
export const givenSymbols = set('σ sigma μ mu m s sd std var variance mean n k q p x y z b w u a c λ lambda β beta τ tau θ theta α alpha'); // prettier-ignore
export const spreadSymbols = set('σ sigma μ mu sd std var variance mean');
/** What programs print around a number. */
export const printers = set('tensor array float float16 float32 float64 double scalar');
