import type { FiledSection } from './ordered.ts';
import { readCell } from './read-cell.ts';

/** Where a file runs: in Node, in a Jupyter notebook with Deno's kernel, or in Observable's Notebook Kit. */
export type Place = 'node' | 'deno' | 'kit';

/** Where the book stands, and which of its functions a cell may use. */
export interface Book {
  /** `https://…/`, with its sub-path. */
  readonly address: string;
  readonly names: readonly string[];
}

/** The packages that a file imports, in the versions that the book was tried with. */
export const packages = { '@tensorflow/tfjs': '4.22.0', '@observablehq/plot': '0.6.17', jsdom: '26.1.0' } as const;
export type PackageName = keyof typeof packages;

/** What must be above the cells of a file, so that the names that they use are there. */
export interface Preamble {
  readonly packages: readonly PackageName[];
  readonly usesBook: boolean;
  readonly imports: readonly string[];
  readonly statements: readonly string[];
  /** All names that these define. */
  readonly names: readonly string[];
}

const texts = import.meta.glob<string>('./elsewhere/*/*.js', { query: '?raw', import: 'default', eager: true });

/** The folders of what stands in for the notebook's own names; Notebook Kit has most of them itself. */
const folders: Readonly<Record<Place, readonly string[]>> = {
  node: ['node', 'both'],
  deno: ['deno', 'both'],
  kit: ['kit'],
};

/** What stands in for one of the notebook's own names. */
function standIn(place: Place, name: string): string | undefined {
  const text = folders[place].map((folder) => texts[`./elsewhere/${folder}/${name}.js`]).find((found) => found);
  return text && readCell({ id: name, kind: 'code', source: text.replace(/^export /m, '') }).code;
}

const specifier = (place: Place, name: PackageName): string =>
  place === 'node' ? name : `npm:${name}@${packages[name]}`;

export const addressOfBook = ({ address }: Book): string => new URL('notebook/elbook.js', address).href;

/** `uses`: the names that cells use and do not define. */
export function preambleOf(uses: readonly string[], place: Place, book: Book): Preamble {
  const drawn = uses.includes('Plot') && place !== 'kit';
  const own = uses.filter((name) => book.names.includes(name)).toSorted();
  const standIns = uses.flatMap((name) => {
    const text = own.includes(name) ? undefined : standIn(place, name);
    return text === undefined ? [] : [{ name, text }];
  });
  const imported: readonly (readonly [names: string, from: PackageName])[] = [
    ...(uses.includes('tf') ? [['* as tf', '@tensorflow/tfjs'] as const] : []),
    ...(drawn ? [['* as Plot', '@observablehq/plot'] as const, ['{ JSDOM }', 'jsdom'] as const] : []),
  ];
  return {
    packages: imported.map(([, from]) => from),
    usesBook: own.length > 0,
    imports: [
      ...imported.map(([names, from]) => `import ${names} from '${specifier(place, from)}';`),
      ...(own.length > 0
        ? [`import { ${own.join(', ')} } from '${place === 'node' ? './elbook.js' : addressOfBook(book)}';`]
        : []),
    ],
    statements: [
      ...(drawn ? ["// Plot draws into the document of a window.\nglobalThis.window = new JSDOM('').window;"] : []),
      ...standIns.map(({ text }) => text),
    ],
    names: [...own, ...standIns.map(({ name }) => name), 'tf', 'Plot', 'JSDOM'],
  };
}

/** The names that sections use and do not define. */
export const usesOf = (sections: readonly FiledSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ uses }) => uses)),
];
