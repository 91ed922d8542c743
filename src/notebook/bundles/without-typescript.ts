import type { Plugin } from 'vite';

const noTypeScript = '\0no-typescript';

/** What Notebook Kit's compiler takes of TypeScript's, for cells of TypeScript, of which there are none. */
const unused = [
  ...['ModuleKind', 'ScriptTarget', 'transpile', 'createProgram', 'createSourceFile'],
  ...['isClassExpression', 'isFunctionExpression', 'isParenthesizedExpression', 'isExpressionStatement'],
];

/** Spares the download a megabyte. */
export const withoutTypeScript: Plugin = {
  name: 'without-typescript',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'typescript' ? noTypeScript : undefined),
  load: (id) => (id === noTypeScript ? unused.map((name) => `export const ${name} = {};`).join('\n') : undefined),
};
