import ts from 'typescript';

/** The declarations of `statement`, but for what makes them a module's. */
export const startOf = (statement: ts.Statement): number => {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const exported = modifiers.findLast(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword,
  );
  return exported ? exported.end : statement.getStart();
};

/** The comments after a piece of code, on its line. */
export function commentsBehind(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comments = ts.getTrailingCommentRanges(text, node.end) ?? [];
  return comments.map(({ pos, end }) => ` ${text.slice(pos, end)}`).join('');
}

/** The comments right above a piece of code, a line each. */
export function commentsAbove(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return comments.map(({ pos, end }) => `${text.slice(pos, end)}\n`).join('');
}

/** What parts two statements that follow each other in a cell: an empty line, where they did not stand line by line. */
export function gapBetween(before: ts.Statement | undefined, after: ts.Statement): string {
  if (!before) return '';
  const between = after.getSourceFile().text.slice(before.end, after.getStart());
  return /^[^\n]*\n[^\S\n]*$/.test(between) ? '\n' : '\n\n';
}
