import { basename } from 'node:path';
import ts from 'typescript';
import type { Cell, Section } from '../document.ts';
import { idOfListing } from '../section-ids.ts';
import { code } from './cell.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { printed, printedExpression } from './print.ts';
import { slice } from './slice.ts';

/** A listing in TensorFlow.js, and the file that says what it ought to find: its cases, or what a program prints. */
export interface PlacedListing {
  /** `content/05-divergence/code/gaussian-kl.ts` */
  readonly path: string;
  /** `content/05-divergence/code/gaussian-kl.cases.ts`, or `….prints.ts` of a whole program. */
  readonly expected: string;
  readonly title: string;
  /** What a program prints behind each label, its numbers or a range. */
  readonly prints?: Readonly<Record<string, Printed>>;
}

type Printed = readonly number[] | { readonly from: number; readonly to: number };

/** What a listing's file exports: one function, named like the file in camel case. */
function functionOf(file: ts.SourceFile): string {
  const wanted = basename(file.fileName, '.ts').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (file.statements.some((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === wanted))
    return wanted;
  throw new Error(`${file.fileName} must export the function ${wanted}.`);
}

/** A listing as it is printed, but for its imports, what exports it, and its types. */
function shownCode(file: ts.SourceFile): Promise<string> {
  const start = file.statements.find((statement) => !ts.isImportDeclaration(statement))!.pos;
  const marks = /^(?:export |[ \t]*\/\/ ?#(?:end)?region.*)/gm;
  return printed(file.text.slice(start).replace(marks, ''));
}

const declaredIn = (file: ts.SourceFile): string[] =>
  file.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name!.text;
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  });

const defaultOf = (file: ts.SourceFile): ts.Expression => file.statements.find(ts.isExportAssignment)!.expression;

const isProgram = ({ expected }: PlacedListing): boolean => expected.endsWith('.prints.ts');

/** A listing as cells: its JavaScript, a call of it with the first of its cases, and what it finds beside the book's. */
export async function sectionOfListing(book: CodeOfBook, listing: PlacedListing): Promise<Section> {
  const file = book.sources.file(listing.path);
  const call = { name: functionOf(file), listing, taken: [...declaredIn(file), 'tf', 'table'] };
  return {
    id: idOfListing(basename(listing.path, '.ts')),
    title: listing.title,
    cells: [
      code('listing', await shownCode(file)),
      ...(await (isProgram(listing) ? programCells(call) : caseCells(book, call))),
    ],
  };
}

interface Call {
  readonly name: string;
  readonly listing: PlacedListing;
  /** The names that the listing has taken, and those that the cells use. */
  readonly taken: readonly string[];
}

async function caseCells(book: CodeOfBook, { name, listing, taken }: Call): Promise<readonly Cell[]> {
  const cases = defaultOf(book.sources.file(listing.expected));
  const sliced = await slice([cases], book, [...taken, 'given', 'expected', 'found']);
  return [
    ...sliced.files.map((file) => code(file.id, file.code)),
    code('cases', await printed(`const [{ given, expected }] = ${sliced.textOf(cases)};`)),
    code('call', await printed(`const found = ${name}(...given.map((rows) => tf.tensor2d(rows)));`)),
    code(
      'table',
      await printedExpression(`table(
        Array.from(found.dataSync(), (value, row) => ({ listing: value, 'the book': expected[row] })),
      )`),
    ),
  ];
}

/** What a program prints is given as numbers: where they come from is the book's longest way. */
async function programCells({ name, listing: { prints } }: Call): Promise<readonly Cell[]> {
  const written = Object.entries(prints ?? {}).map(([label, expected]) => `'${label}': '${inWords(expected)}'`);
  return [
    code('call', await printed(`const printed = [];\nconst picture = ${name}((line) => printed.push(line));`)),
    code('picture', 'pixels(picture)'),
    code('expected', await printed(`const expected = { ${written.join(', ')} };`)),
    code(
      'table',
      await printedExpression(`table(
        printed.map((line) => {
          const [label, value] = line.split(': ');
          return { label, printed: value, 'the book': expected[label] };
        }),
      )`),
    ),
  ];
}

const inWords = (expected: Printed): string =>
  'from' in expected ? `from ${expected.from} to ${expected.to}` : expected.map((value) => value.toFixed(4)).join(' ');
