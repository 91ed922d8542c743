import ts from 'typescript';
import type { PlacedClaim } from '../../claims/library.ts';
import { calledAt } from './called-at.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { commentsAbove } from './layout.ts';
import type { Slice } from './slice.ts';
import { nameIn, writtenClaim, type WrittenClaim } from './written-claim.ts';

const roads = ['exact', 'witness', 'live'] as const;
type Road = (typeof roads)[number];

/** The names that the roads of a claim have as cells, and those that their cells use. */
export const namesOfRoads = ['claim', 'source', ...roads, 'table', 'tf'];

/** A claim as its file writes it: road by road, or by what makes it. */
export interface WrittenRoads {
  readonly written: WrittenClaim;
  readonly walked: readonly Road[];
  /** What the live road takes, by the names that the cells have for it: one without chance needs no source. */
  readonly live: readonly string[];
  /** The roads that are written out; undefined where a function makes them. */
  readonly own: ReadonlyMap<Road, ts.ObjectLiteralElementLike> | undefined;
}

export function writtenRoads({ sources }: CodeOfBook, placed: PlacedClaim): WrittenRoads {
  const written = writtenClaim(sources, placed);
  const walked = roads.filter((road) => placed.claim[road] !== undefined);
  const { node } = written;
  const properties = ts.isObjectLiteralExpression(node) ? node.properties : [];
  const found = walked.flatMap((road) => {
    const property = properties.find((element) => nameIn(element) === road);
    return property && !ts.isAccessor(property) ? [[road, property] as const] : [];
  });
  const live = ['tf', 'source'].slice(0, placed.claim.live?.length);
  return { written, walked, live, own: found.length === walked.length ? new Map(found) : undefined };
}

/** The code that the cells are sliced from. */
export const rootsOf = ({ written, own }: WrittenRoads): readonly ts.Node[] =>
  own ? [...own.values()] : [written.node];

const inTidy = (road: Road, code: string): string => (road === 'live' ? `tf.tidy(() => ${code})` : code);

const randomness = { name: 'source', statement: 'const source = randomSource(1);' };

/** The declarations that walk a claim's roads, in order: its draws, and each road by its name. */
export function walksOf(
  { written, walked, live, own }: WrittenRoads,
  book: CodeOfBook,
  sliced: Slice,
): readonly { readonly name: string; readonly statement: string }[] {
  const comments = commentsAbove(written.property);
  const made = `${comments}const claim = ${sliced.textOf(written.node)}${written.member};`;
  const walks = walked.map((road, at) => {
    const property = own?.get(road);
    const above = property ? (at === 0 ? comments : '') + commentsAbove(property) : '';
    const given = road === 'live' ? live : [];
    const called = property
      ? calledAt(property, given, { book, sliced, inside: (code) => inTidy(road, code) })
      : inTidy(road, `claim.${road}(${given.join(', ')})`);
    return { name: road, statement: `${above}const ${road} = ${called};` };
  });
  return [
    ...(own ? [] : [{ name: 'claim', statement: made }]),
    ...(walked.includes('live') && live.includes('source') ? [randomness] : []),
    ...walks,
  ];
}
