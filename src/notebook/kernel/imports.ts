import type { ImportDeclaration } from 'acorn';
import { parse, placeAt, Unreadable } from './parse.ts';

/** What is in scope without an import: the book's listings import it, since they run elsewhere, too. */
const inScope: readonly { readonly from: RegExp; readonly as?: string }[] = [
  { from: /^(?:npm:)?@tensorflow\/tfjs(?:-core)?$/, as: 'tf' },
  { from: /^(?:npm:)?@observablehq\/plot$/, as: 'Plot' },
  { from: /elbook(?:\.js)?$|(?:^|\/)(?:math|claims|models\/toy-vae)\/index\.ts$/ },
];

/** Whether an import does no more than bring in what is in scope by the same name. */
function isKnown({ source, specifiers }: ImportDeclaration): boolean {
  const known = inScope.find(({ from }) => from.test(String(source.value)));
  if (!known) return false;
  return specifiers.every((specifier) =>
    specifier.type === 'ImportSpecifier'
      ? known.as === undefined && 'name' in specifier.imported && specifier.imported.name === specifier.local.name
      : specifier.local.name === known.as,
  );
}

/**
 * A cell's source with blanks for the imports of what is in scope anyway, so that lines and columns stay.
 *
 * @throws Unreadable for other imports: there is no network in a cell.
 */
export function withoutImports(source: string): string {
  const { body } = parse(source);
  const imports = body.type === 'Program' ? body.body.filter((node) => node.type === 'ImportDeclaration') : [];
  return imports.reduce((text, node) => {
    if (!isKnown(node))
      throw new Unreadable(
        `A cell cannot import ${JSON.stringify(node.source.value)}: it runs without the network. In scope by these names are tf, Plot and the book's functions.`,
        placeAt(source, node.start),
      );
    const blank = text.slice(node.start, node.end).replace(/[^\r\n]/g, ' ');
    return text.slice(0, node.start) + blank + text.slice(node.end);
  }, source);
}
