import { globSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import imports, { createNodeResolver } from 'eslint-plugin-import-x';
import { arrows, arrowsWithin, packages } from './arrows.config.mjs';

const modules = ['src/**/*.{ts,tsx,astro,js}', 'content/**/*.{ts,tsx}'];
const allIn = (folders) => folders.map((folder) => `${folder}/**`);

/** `src/models/*` → the folders that there are. */
const foldersNamed = (name) =>
  globSync(name, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/** What each folder of a table may not import: every other one but those that its line names. */
function zonesOf(table, root = '') {
  const named = (names) => names.flatMap((name) => foldersNamed(join(root, name)));
  const all = named(Object.keys(table));
  return Object.entries(table).flatMap(([name, others]) =>
    named([name]).map((target) => ({
      target,
      from: all.filter((folder) => folder !== target && !named(others).includes(folder)),
      message: `${join(root, name)} may import ${['itself', ...others].join(', ')}: see arrows.config.mjs.`,
    })),
  );
}

const zones = [
  ...zonesOf(arrows),
  ...Object.entries(arrowsWithin).flatMap(([folder, table]) => zonesOf(table, folder)),
].filter(({ from }) => from.length > 0);

const messageOf = (name, { only, types = [] }) =>
  `Only ${only.join(', ')} may import ${name}${types.length > 0 ? `, and its types ${types.join(', ')}` : ''}: see arrows.config.mjs.`;

/** A rule for each package, since ESLint lets the last word on a rule be the only one. */
const packageRules = Object.fromEntries(
  Object.keys(packages).map((name) => [name, imports.rules['no-restricted-paths']]),
);

/** Holds arrows.config.mjs, on files and on packages, statically and lazily imported. */
export default [
  {
    files: modules,
    plugins: { imports, package: { rules: packageRules } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })],
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'imports/no-restricted-paths': ['error', { zones }],
      'imports/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  ...Object.entries(packages).flatMap(([name, { only, types = [] }]) => {
    const message = messageOf(name, { only, types });
    const from = realpathSync(join('node_modules', name));
    return [
      {
        files: allIn(['src', 'content']),
        ignores: allIn([...only, ...types]),
        rules: { [`package/${name}`]: ['error', { zones: [{ target: '.', from, message }] }] },
      },
      {
        files: allIn(types),
        ignores: allIn(only),
        rules: {
          '@typescript-eslint/no-restricted-imports': [
            'error',
            { patterns: [{ group: [name], message, allowTypeImports: true }] },
          ],
          'no-restricted-syntax': ['error', { selector: `ImportExpression[source.value=/^${name}/]`, message }],
        },
      },
    ].filter(({ files }) => files.length > 0);
  }),
];
