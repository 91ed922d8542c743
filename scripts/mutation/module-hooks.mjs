// How Node loads under mutation testing what Vite loads elsewhere, and what takes the place of Vitest and of memory.
import { existsSync, globSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (name) => new URL(name, import.meta.url).href;
const collector = here('./collected-tests.mjs');

/** A file that TensorFlow.js, written for bundlers, imports without its extension. */
const withExtension = (specifier, parent) =>
  [`${specifier}.js`, `${specifier}/index.js`].find((path) => existsSync(new URL(path, parent))) ?? specifier;

function replaced(specifier, parent) {
  if (specifier === 'vitest' && parent !== collector) return collector;
  if (specifier.endsWith('/once.ts')) return here('./forgetful-once.mjs');
  if (/^@tensorflow\/[a-z-]+$/.test(specifier)) return `${specifier}/dist/index.js`;
  return specifier.startsWith('.') && parent?.includes('/@tensorflow/') ? withExtension(specifier, parent) : specifier;
}

// TensorFlow.js asks for Node's own modules by require, wherever it is.
globalThis.require = createRequire(import.meta.url);

/** Vite's import.meta.glob of one pattern. */
globalThis.globFrom = (parent, pattern, { import: name = '*', eager = false } = {}) => {
  const root = pattern.startsWith('/');
  const cwd = root ? process.cwd() : dirname(fileURLToPath(parent));
  const wanted = (module) => (name === '*' ? module : module[name]);
  const entries = globSync(root ? pattern.slice(1) : pattern, { cwd })
    .sort()
    .map((path) => {
      const file = resolve(cwd, path);
      const load = () => import(pathToFileURL(file).href).then(wanted);
      return [root ? `/${path}` : path, eager ? wanted(globalThis.require(file)) : load];
    });
  return Object.fromEntries(entries);
};

registerHooks({
  resolve: (specifier, context, next) => next(replaced(specifier, context.parentURL), context),
  load(url, context, next) {
    const loaded = next(url, context);
    const source = url.includes('/node_modules/') ? '' : String(loaded.source ?? '');
    return source.includes('import.meta.glob')
      ? { ...loaded, source: source.replace(/import\.meta\.glob(<[^(]*>)?\(/g, 'globFrom(import.meta.url, ') }
      : loaded;
  },
});
