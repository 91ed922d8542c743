import ts from 'typescript';
import type { PlacedClaim } from '../../claims/library.ts';
import type { Sources } from './sources.ts';

/** How a claim file writes one of its values. */
export interface WrittenClaim {
  /** An object with its roads, a call that makes one, or a spread that has it among others. */
  readonly node: ts.Expression;
  /** What takes the claim out of a spread: `.mean1`. */
  readonly member: string;
  /** The property that holds it, with the comments above; a spread where several claims come of one. */
  readonly property: ts.ObjectLiteralElementLike;
}

/** What is given to `defineClaims` and its kin. */
function definitionIn(file: ts.SourceFile): ts.ObjectLiteralExpression {
  const exported = file.statements.find(ts.isExportAssignment);
  const call = exported && ts.isCallExpression(exported.expression) ? exported.expression : undefined;
  const [given] = call?.arguments ?? [];
  if (given && ts.isObjectLiteralExpression(given)) return given;
  throw new Error(
    `${file.fileName} must export by default what it gives, written out, to defineClaims or defineDerivation.`,
  );
}

export const nameIn = ({ name }: ts.ObjectLiteralElementLike): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** The value of a property of the definition. */
export function definedIn(file: ts.SourceFile, name: string): ts.Expression | undefined {
  const property = definitionIn(file).properties.find((element) => nameIn(element) === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/**
 * The spread that a claim comes from. Spreads stand in order, so it is one of those between the claims that are written
 * before and after; among several of those it is the one whose code has the beginning of the claim's name.
 */
function spreadOf(
  name: string,
  names: readonly string[],
  properties: readonly ts.ObjectLiteralElementLike[],
): ts.SpreadAssignment | undefined {
  const written = properties.map(nameIn);
  const before = written.findLastIndex((other) => other !== undefined && names.indexOf(other) < names.indexOf(name));
  const after = written.findIndex((other, at) => at > before && other !== undefined);
  const between = properties.slice(before + 1, after === -1 ? undefined : after).filter(ts.isSpreadAssignment);
  const stems = between.map((spread) => ({
    spread,
    stem: [...spread.getText().matchAll(/'([A-Za-z]+)'/g)]
      .map(([, stem]) => stem!)
      .find((stem) => name.startsWith(stem)),
  }));
  return between.length === 1
    ? between[0]
    : stems.sort((a, b) => (b.stem?.length ?? 0) - (a.stem?.length ?? 0))[0]?.spread;
}

/** @throws Error where the file does not show where the claim comes from. */
export function writtenClaim(sources: Sources, { id, path, file }: PlacedClaim): WrittenClaim {
  const name = id.slice(id.indexOf('.') + 1);
  const values = definedIn(sources.file(path), 'values');
  const properties = values && ts.isObjectLiteralExpression(values) ? [...values.properties] : [];
  const property = properties.find((element) => nameIn(element) === name);
  if (property && ts.isPropertyAssignment(property)) return { node: property.initializer, member: '', property };
  if (property && ts.isShorthandPropertyAssignment(property)) return { node: property.name, member: '', property };
  const spread = spreadOf(name, Object.keys(file.values), properties);
  if (spread) return { node: spread.expression, member: `.${name}`, property: spread };
  throw new Error(`${path} does not show where its claim ${name} comes from: write its values as an object.`);
}
