import { sidesOf, tokensOf, type Piece, type Row, type Term, type Token } from './tex-row.ts';

/** Pieces of a formula that are new, and whether all of it is. */
interface Changed {
  readonly pieces: readonly Piece[];
  readonly all: boolean;
}

/** Above this share of a side's symbols a mark would stand under all of it, and say nothing. */
const mostMarked = 0.9;

const keyOf = ({ sign, pieces }: Term): string => `${sign} ${pieces.map(({ key }) => key).join(' ')}`;
const isAmong = (piece: Piece, others: readonly Piece[]): boolean => others.some(({ key }) => key === piece.key);

/** What stands in the first brackets among `others` that are like a piece's own. */
function insideAmong({ key, inside }: Piece, others: readonly Piece[]): Row | undefined {
  const alike = (other: Piece): boolean => other.key[0] === key[0] && other.key.at(-1) === key.at(-1);
  return inside && others.find((other) => other.inside !== undefined && alike(other))?.inside;
}

/** How many pieces of a term another has too, or has with something in common between the brackets. */
function likeness(term: Term, other: Term): number {
  const common = (piece: Piece): boolean => {
    const inside = insideAmong(piece, other.pieces) ?? [];
    return isAmong(piece, other.pieces) || (piece.inside ?? []).some((within) => nearest(within, inside) !== undefined);
  };
  return term.pieces.filter(common).length;
}

const nearest = (term: Term, among: Row): Term | undefined =>
  among
    .map((other) => ({ other, like: likeness(term, other) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like)[0]?.other;

/** What is new in one piece: nothing, all of it, or something between its brackets. */
function changedInPiece(piece: Piece, above: readonly Piece[]): Changed {
  if (isAmong(piece, above)) return { pieces: [], all: false };
  const inside = insideAmong(piece, above);
  const changed = inside && changedInRow(inside, piece.inside ?? []);
  return changed === undefined || changed.all ? { pieces: [piece], all: true } : changed;
}

/**
 * A term of several is new as a whole, unless it has kept a bracket in which something is new; the only term of its row is
 * looked at piece by piece.
 */
function changedInTerm(term: Term, above: Row, alone: boolean): Changed {
  const other = nearest(term, above);
  const whole = { pieces: term.pieces, all: true };
  if (other === undefined) return whole;
  const each = term.pieces.map((piece) => changedInPiece(piece, other.pieces));
  const keepsBracket = each.some(({ all }, at) => !all && term.pieces[at]?.inside !== undefined);
  if (each.every(({ all }) => all) || !(alone || keepsBracket)) return whole;
  return { pieces: each.flatMap(({ pieces }) => pieces), all: false };
}

function changedInRow(above: Row, own: Row): Changed {
  const known = new Set(above.map(keyOf));
  const each = own.map((term) =>
    known.has(keyOf(term)) ? { pieces: [], all: false } : changedInTerm(term, above, own.length === 1),
  );
  return { pieces: each.flatMap(({ pieces }) => pieces), all: each.every(({ all }) => all) };
}

const frames = /\\(?:left|right|[bB]igg?[lr]|[td]?frac)(?![A-Za-z])/g;
const symbols = (tex: string): number => tex.replaceAll(frames, ' ').match(/\\[A-Za-z]+|[A-Za-z]|\d+/g)?.length ?? 0;

/** Behind these a line may break, so that no mark goes across one. */
const breaks = /^(?:[-+=<>]|\\(?:le|ge|approx|mid|cdot|odot|times|in|sim|to))$/;

/** The stretches of what is new, those that touch made one. What «\left» and «\right» hold together has no break. */
function stretches(tex: string, pieces: readonly Piece[]): Token[] {
  const isNew = ({ start, end }: Token): boolean => pieces.some((piece) => piece.start <= start && end <= piece.end);
  const found: Token[] = [];
  let open = false;
  let held = 0;
  for (const token of tokensOf(tex)) {
    if (/^\\right(?![A-Za-z])/.test(tex.slice(token.start))) held -= 1;
    const marked = isNew(token) && (held > 0 || !breaks.test(token.text));
    if (/^\\left(?![A-Za-z])/.test(tex.slice(token.start))) held += 1;
    const last = found.at(-1);
    if (marked && open && last) found[found.length - 1] = { ...last, end: token.end };
    else if (marked) found.push(token);
    open = marked;
  }
  return found;
}

/** The places of a line's TeX that are new against the line above it; none where nearly all is new. */
function changedFrom(above: string, own: string): readonly Token[] {
  const [before, now] = [sidesOf(above).at(-1) ?? [], sidesOf(own)[0] ?? []];
  const { pieces } = changedInRow(before, now);
  const symbolsIn = (those: readonly Piece[]): number =>
    those.reduce((total, { start, end }) => total + symbols(own.slice(start, end)), 0);
  const share = symbolsIn(pieces) / symbolsIn(now.flatMap((term) => term.pieces));
  return share > mostMarked ? [] : stretches(own, pieces);
}

/** A line's TeX with a class around each term that the line above does not have. */
export function withChangesMarked(above: string, own: string): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of changedFrom(above, own)) {
    marked += `${own.slice(done, start)}\\htmlClass{changed}{${own.slice(start, end)}}`;
    done = end;
  }
  return marked + own.slice(done);
}
