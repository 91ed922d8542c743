import ts from 'typescript';
import { isOnModel, type AnyDerivation } from '../../claims/derivation.ts';
import type { Cell, Section } from '../document.ts';
import { calledAt, type Given } from './called-at.ts';
import { idFrom, idOfDerivation } from '../section-ids.ts';
import { code, text } from './cell.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { printed, printedExpression } from './print.ts';
import { commentsAbove } from './layout.ts';
import { slice } from './slice.ts';
import { definedIn, nameIn } from './written-claim.ts';

/** A derivation, and the file that it stands in: `content/05-divergence/closed-form.derivation.ts`. */
export interface PlacedDerivation {
  readonly name: string;
  readonly path: string;
  readonly derivation: AnyDerivation;
}

/** What each line is given: the parameters, and the subject where the derivation is about the toy VAE. */
const given = (parameters: Readonly<Record<string, string>>): readonly Given[] => [parameters, 'subject'];

interface WrittenLine {
  readonly id: string;
  readonly value: ts.ObjectLiteralElementLike;
  readonly slack: ts.ObjectLiteralElementLike | undefined;
}

function writtenLines(file: ts.SourceFile): WrittenLine[] {
  const lines = definedIn(file, 'lines');
  if (!lines || !ts.isArrayLiteralExpression(lines)) throw new Error(`${file.fileName}: write the lines as a list.`);
  return lines.elements.map((line) => {
    const property = (name: string, of: ts.Node = line): ts.ObjectLiteralElementLike | undefined =>
      ts.isObjectLiteralExpression(of) ? of.properties.find((element) => nameIn(element) === name) : undefined;
    const [id, value, slack] = [property('id'), property('value'), property('slack')];
    if (!value || !id || !ts.isPropertyAssignment(id) || !ts.isStringLiteral(id.initializer))
      throw new Error(`${file.fileName}: write each line as an object with its id and its value.`);
    const ofSlack = slack && ts.isPropertyAssignment(slack) ? property('value', slack.initializer) : undefined;
    return { id: id.initializer.text, value, slack: ofSlack };
  });
}

/** `log-densities` → logDensities. */
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Words without the dollars of their formulas. */
const plain = (words: string): string => words.replaceAll('$', '');

/**
 * A derivation as cells: a control for each of its parameters, the value of each line in the words of its own file, and a
 * table of the lines with their signs and what the inequalities leave.
 */
export async function sectionOfDerivation(book: CodeOfBook, placed: PlacedDerivation): Promise<Section> {
  const { derivation, name, path } = placed;
  const lines = writtenLines(book.sources.file(path));
  const parameterNames = Object.keys(derivation.parameters);
  const roots = lines.flatMap(({ value, slack }) => (slack ? [value, slack] : [value]));
  const sliced = await slice(roots, book, [...parameterNames, 'subject', 'table', 'view', 'Inputs']);
  const parameters = Object.fromEntries(parameterNames.map((parameter) => [parameter, parameter]));
  const variables = lines.map(({ id, slack }) => ({
    value: sliced.free(camelCase(id)),
    slack: slack && sliced.free(`${camelCase(id)}Slack`),
  }));
  const valueOf = (property: ts.ObjectLiteralElementLike): string =>
    calledAt(property, given(parameters), { book, sliced });
  const cellsOfLine = async ({ id, value, slack }: WrittenLine, at: number): Promise<Cell[]> => {
    const { tex, reason, relation } = derivation.lines[at]!;
    const names = variables[at]!;
    const line = `${commentsAbove(value)}const ${names.value} = ${valueOf(value)};`;
    const rest = slack ? [`const ${names.slack} = ${valueOf(slack)};`] : [];
    return [
      text(`why-${idFrom(id)}`, `$${relation === 'start' ? '' : relation}${tex}$: ${reason}.`),
      code(idFrom(id), await printed([line, ...rest].join('\n'))),
    ];
  };
  return {
    id: idOfDerivation(name),
    title: plain(derivation.title),
    cells: [
      text('setting', derivation.setting),
      ...Object.entries(derivation.parameters).map(([parameter, { label, symbol, min, max, step, default: value }]) =>
        code(
          `parameter-${idFrom(parameter)}`,
          `const ${parameter} = view(Inputs.range([${min}, ${max}], ${literal({ label: `${symbol}, ${plain(label)}`, step, value })}));`,
        ),
      ),
      ...(isOnModel(derivation) ? subjectCells : []),
      ...sliced.files.map((file) => code(file.id, file.code)),
      ...(await Promise.all(lines.map(cellsOfLine))).flat(),
      code('table', await tableOf(derivation, variables)),
    ],
  };
}

/** What the lines about the toy VAE are about: the book's model, one of its images, and the encoder's q. */
const subjectCells: readonly Cell[] = [
  code('image', `const image = view(Inputs.range([1, 24], { label: 'image of the book', step: 1, value: 1 }));`),
  code('subject', 'const subject = subjectAt(bookModel, bookImages[image - 1]);'),
];

const literal = (options: Readonly<Record<string, string | number>>): string =>
  `{ ${Object.entries(options)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? `'${value}'` : value}`)
    .join(', ')} }`;

/** A row a line: its sign, its value, and for an inequality what lies between it and the line above. */
async function tableOf(
  { lines }: AnyDerivation,
  variables: readonly { readonly value: string; readonly slack: string | undefined }[],
): Promise<string> {
  const rows = lines.map(({ id, relation }, at) => {
    const { value, slack } = variables[at]!;
    const sign = relation === 'start' ? '' : relation;
    const above = variables[at - 1]?.value;
    const distance = relation === '≤' ? `${value}.value - ${above}.value` : `${above}.value - ${value}.value`;
    const between = slack === undefined ? '' : `, 'lies apart by': ${distance}, slack: ${slack}.value`;
    return `{ sign: '${sign}', line: '${id}', value: ${value}.value${between} },`;
  });
  return printedExpression(`table([${rows.join('\n')}]);`);
}
