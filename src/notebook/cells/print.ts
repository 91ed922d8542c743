import { stripTypeScriptTypes } from 'node:module';
import { format, type Options } from 'prettier';

/** As wide as half a page beside the text. */
const style: Options = { parser: 'babel', singleQuote: true, printWidth: 80 };

const known = new Map<string, Promise<string>>();

/** TypeScript as the JavaScript of a cell: its types erased, its comments kept, laid out for half a page. */
export function printed(code: string): Promise<string> {
  const kept = known.get(code) ?? format(stripTypeScriptTypes(code), style).then((text) => text.trimEnd());
  known.set(code, kept);
  return kept;
}

/** An expression as a cell that shows it: with a semicolon behind, it would be a statement, which shows nothing. */
export const printedExpression = async (code: string): Promise<string> => (await printed(code)).replace(/;$/, '');
