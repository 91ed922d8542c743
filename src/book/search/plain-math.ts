import type { Element, ElementContent } from 'hast';

/**
 * A formula in plain signs, as one would type it: 1/2, N(1, 1/2), x², z₁, p_θ(x|z), Σ_(k=1)^K, D_KL(q ‖ p). Made from the
 * MathML that KaTeX draws, in which the book's macros are gone.
 */
export const plainMath = (math: Element): string => tidied(plain(math));

type Layout = (parts: readonly ElementContent[], element: Element) => string;

const layouts: Readonly<Record<string, Layout>> = {
  mfrac: ([above, below], { properties }) =>
    properties['linethickness'] === '0px'
      ? `${text(above)} choose ${text(below)}`
      : ` ${asPart(text(above), isNumerator)}/${asPart(text(below), isSimple)} `,
  msqrt: (parts) => `√${asPart(tidied(row(parts)), isSimple)} `,
  mroot: ([radicand, index]) => `${raised(text(index))}√${asPart(text(radicand), isSimple)} `,
  msub: ([base, below]) => scripted(base, text(below), ''),
  msup: ([base, above]) => scripted(base, '', text(above)),
  msubsup: ([base, below, above]) => scripted(base, text(below), text(above)),
  munder: ([base, below]) => scripted(base, text(below), ''),
  mover: ([base, above], { properties }) =>
    properties['accent'] === undefined ? scripted(base, '', text(above)) : accented(text(base), text(above)),
  munderover: ([base, below, above]) => scripted(base, text(below), text(above)),
  mtable: (rows, { properties }) => {
    const isAligned = String(properties['columnalign']).startsWith('right left');
    const lines = rows.map((cells) =>
      childrenOf(cells)
        .map(plain)
        .join(isAligned ? '' : ', '),
    );
    return lines.filter((line) => line.trim() !== '').join(isAligned ? ' ' : '; ');
  },
  mspace: (_, { properties }) => (parseFloat(String(properties['width'])) > 0 ? ' ' : ''),
  mi: (parts, { properties }) => {
    // Compatible letters: E for a double-struck one, φ for ϕ.
    const name = letters(parts).normalize('NFKC');
    if ([...name].length > 1) return ` ${name}`;
    return properties['mathvariant'] === 'double-struck' ? name + apart : sign(name);
  },
  mn: (parts) => letters(parts),
  mo: (parts) => sign(letters(parts).trim()),
  mtext: (parts) => letters(parts).replaceAll(invisible, ''),
  mphantom: () => '',
  annotation: () => '',
};

function plain(node: ElementContent | undefined): string {
  if (node?.type !== 'element') return '';
  return (layouts[node.tagName] ?? row)(node.children, node);
}

const text = (node: ElementContent | undefined): string => tidied(plain(node));

const childrenOf = (node: ElementContent): readonly ElementContent[] => (node.type === 'element' ? node.children : []);

const letters = (parts: readonly ElementContent[]): string =>
  parts.map((part) => (part.type === 'text' ? part.value : '')).join('');

/** What is written one behind the other. */
function row(parts: readonly ElementContent[]): string {
  let written = '';
  for (const [at, part] of parts.entries()) written += behind(written, part, parts[at - 1], parts[at + 1]);
  return written;
}

type Neighbour = ElementContent | undefined;

/** A part as it stands behind what is written: a sign close to its operand, a fence to what it holds, log(1/2) in brackets. */
function behind(written: string, part: ElementContent, before: Neighbour, after: Neighbour): string {
  const next = plain(part);
  if (/^ [−+±·] $/u.test(next) && !endsInOperand(written) && !(before && isEmptyRow(before)))
    return next.trim() + close;
  if (isFence(part) && before === undefined) return next + close;
  if (isFence(part) && after === undefined) return close + next;
  if (written.endsWith(application) && isFraction(part) && !isFactor(after)) return `(${next.trim()})`;
  return /\d$/.test(written) && /^\d/.test(next) ? ` ${next}` : next;
}

/** What a product goes on with, as in log 1/K Σ w, where the logarithm is of the whole product. */
const isFactor = (node: Neighbour): boolean => /^[\p{L}\p{N}ΣΠ∫√([|‖]/u.test(text(node));

function isFraction(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const [only, ...others] = node.children;
  return node.tagName === 'mfrac' || (node.tagName === 'mstyle' && others.length === 0 && !!only && isFraction(only));
}

const isFence = (node: ElementContent): boolean => node.type === 'element' && node.properties['fence'] === 'true';

/** What TeX writes as {}, so that the sign behind it joins two operands. */
const isEmptyRow = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'mrow' && node.children.length === 0;

/** No space stands here. */
const close = '\u2060';
/** A space stands here before a letter or a number. */
const apart = '\u2064';
/** What MathML has between a function and its argument. */
const application = '\u2061';
const invisible = /[\u200b\u2062-\u2064]/g;

/** Whether a sign that follows joins two operands. A bar closes where one was open. */
function endsInOperand(written: string): boolean {
  const last = written.replaceAll(apart, '').trimEnd().at(-1) ?? '';
  if ('|‖'.includes(last)) return written.split(last).length % 2 === 1;
  return /[\p{L}\p{N}\p{M}\p{Pe}∞′!*…⋯]/u.test(last);
}

const signs: Readonly<Record<string, string>> = {
  '∣': '|',
  '∥': '‖',
  '∑': 'Σ',
  '∏': 'Π',
  '∼': '~',
  '∗': '*',
  '⋅': '·',
  '⟶': '→',
};
const infixes = '=≠≈≡≤≥<>≪≫~∈∉⊂→←↦⇒⇔↔−+±·×⊙⊗∝∘∧∨∪∩';
const operators = '∑∏∫';

/** A sign with the space that it has around it. */
function sign(written: string): string {
  const plainSign = signs[written] ?? written;
  if (plainSign === '') return '';
  if (infixes.includes(plainSign) || operators.includes(written)) return ` ${plainSign} `;
  return ',;:'.includes(plainSign) ? `${close}${plainSign} ` : plainSign;
}

/** A base with what stands below and above it, in small digits where these are digits. */
function scripted(base: ElementContent | undefined, below: string, above: string): string {
  const spaced = plain(base);
  const marked = asPart(tidied(spaced), isBase) + (below && lowered(below)) + (above && raised(above));
  if (/^ [ΣΠ∫] $/.test(spaced)) return ` ${marked} `;
  return /^ \p{L}{2}/u.test(spaced) ? ` ${marked}${application}` : marked;
}

const smallSigns = {
  lowered: { plain: '0123456789+−', small: '₀₁₂₃₄₅₆₇₈₉₊₋' },
  raised: { plain: '0123456789+−', small: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' },
} as const;

const inSmall = (
  script: string,
  { plain, small }: { readonly plain: string; readonly small: string },
): string | null =>
  [...script].every((character) => plain.includes(character))
    ? [...script].map((character) => small[plain.indexOf(character)]).join('')
    : null;

/** What is written in small signs has no space around its operators. */
const compact = (script: string): string => asPart(script.replace(/ ([^\p{L}\p{N},;]) /gu, '$1'), isWord) + apart;

const lowered = (script: string): string => inSmall(script, smallSigns.lowered) ?? `_${compact(script)}`;

const raised = (script: string): string =>
  /^[′*†]+$/.test(script) ? script : (inSmall(script, smallSigns.raised) ?? `^${compact(script)}`);

const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  ˉ: '\u0304',
  '‾': '\u0304',
  '˙': '\u0307',
  '⃗': '\u20d7',
};

/** An accent on a letter; what has more letters, or an accent of another kind, has it in front. */
function accented(base: string, accent: string): string {
  const mark = accents[accent];
  if (mark !== undefined && /^\p{L}$/u.test(base)) return (base + mark).normalize('NFC');
  return `${accent}(${base})`;
}

const asPart = (written: string, standsAlone: RegExp): string =>
  written === '' || standsAlone.test(written) ? written : `(${written})`;

const isWord = /^[\p{L}\p{N}\p{M}′*]+$/u;
const bracket = String.raw`[([](?:[^()[\]]|[([][^()[\]]*[)\]])*[)\]]`;
/** What belongs to a letter, as in p_θ(x) or σ². */
const belongings = String.raw`\p{M}?(?:_[\p{L}\p{N}]+)?[\p{No}′*]*(?:${bracket}\p{No}*)?`;
const number = String.raw`\d+(?:[.,]\d+)*`;
const norm = String.raw`[|‖][^|‖]*[|‖]`;
const isSimple = new RegExp(`^(?:${number}|${norm}|${bracket}|[∂√]?\\p{L}${belongings})$`, 'u');
const isNumerator = new RegExp(`^(?:${number}|${norm}|[∂√]?\\p{L}*${belongings})$`, 'u');
const isBase = /^(?:[^\s/^]+|\p{L}+(?: \p{L}+)*|[([|‖].*[)\]|‖])$/u;

const tidied = (written: string): string =>
  written
    .replace(new RegExp(`\\s*${close}\\s*`, 'gu'), '')
    .replace(new RegExp(`${application}+\\s*(?=[([|‖])`, 'gu'), '')
    .replaceAll(application, ' ')
    .replace(new RegExp(`${apart}(?=[\\p{L}\\p{Nd}∇∂√])`, 'gu'), ' ')
    .replaceAll(apart, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[([{√]) | (?=[)\]},;.])/gu, '')
    .trim();
