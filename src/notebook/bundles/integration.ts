import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { bundle, withoutTypeScript, type Bundles } from './bundle.ts';

const folder = 'notebook/host/';

/** Writes the page that runs the code of cells, and its programs; in `astro dev` they are bundled when first asked for. */
export const notebookHost = (): AstroIntegration => ({
  name: 'notebook-host',
  hooks: {
    // What writes downloads in the page reads cells by the same compiler.
    'astro:config:setup': ({ updateConfig }) => {
      const inPages = { ...withoutTypeScript, applyToEnvironment: ({ name }: { name: string }) => name === 'client' };
      updateConfig({ vite: { plugins: [inPages] } });
    },
    'astro:build:done': async ({ dir }) => {
      const place = new URL(folder, dir);
      await mkdir(place, { recursive: true });
      for (const [name, text] of await bundle()) await writeFile(new URL(name, place), text);
    },
    'astro:server:setup': ({ server }) => {
      let bundles: Promise<Bundles> | undefined;
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/notebook\/host\/([\w.-]*)$/.exec(new URL(request.url ?? '/', 'http://dev').pathname) ?? [];
        if (name === undefined) return next();
        bundles ??= bundle();
        bundles.then((files) => {
          const text = files.get(name || 'index.html');
          if (text === undefined) return next();
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
          response.end(text);
        }, next);
      });
    },
  },
});
