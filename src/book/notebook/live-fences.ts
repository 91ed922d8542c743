import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Whether a listing is a cell that the reader may run: a fence that begins with ```js live. */
export const isLive = ({ lang, meta }: Code): boolean => lang === 'js' && /^live\b/.test(meta ?? '');

/** Where a chart of a cell says in words what it shows, or a sentence that it does not. */
async function complaintAbout(source: string): Promise<string | undefined> {
  const { default: ts } = await import('typescript');
  const file = ts.createSourceFile('cell.js', source, ts.ScriptTarget.ESNext, true);
  const [wrong] = (file as unknown as { parseDiagnostics: { messageText: string }[] }).parseDiagnostics;
  if (wrong) return `A live cell does not read as JavaScript: ${String(wrong.messageText)}`;
  let mute: string | undefined;
  const look = (node: import('typescript').Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'plot'
    ) {
      const [options] = node.arguments;
      const says =
        options &&
        ts.isObjectLiteralExpression(options) &&
        options.properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === 'ariaLabel');
      if (!says) mute = node.expression.getText();
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return mute && `${mute}(…) draws a chart that says nothing to who cannot see it: give it an ariaLabel.`;
}

/** Marks each ```js live fence as a cell of its chapter, and refuses one with a chart that has no words. */
export const remarkLiveFences = () => async (tree: Root, file: VFile) => {
  const cells: Code[] = [];
  visit(tree, 'code', (node) => void (isLive(node) && cells.push(node)));
  for (const cell of cells) {
    const complaint = await complaintAbout(cell.value);
    if (complaint) file.fail(complaint, cell);
    cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, 'data-live': '' } };
  }
};
