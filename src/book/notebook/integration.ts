import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { elbookModule } from '../../notebook/bundles/elbook.ts';

type Files = ReadonlyMap<string, string>;

const elbookPath = '/notebook/elbook.js';

/** The book as code, from a thread of its own. */
async function filesBeside(): Promise<Files> {
  // Node's eraser of types is still said to be an experiment, at each start.
  const options = { execArgv: ['--disable-warning=ExperimentalWarning'] };
  const thread = new Worker(new URL('./code.thread.ts', import.meta.url), options);
  const [files] = (await once(thread, 'message')) as [Files];
  return files;
}

/**
 * Writes the book as code, beside the pages: a file a chapter, the list of what a cell may use, and the book's functions as
 * a module. In `astro dev` they are made anew when asked for.
 */
export const bookAsCodeFiles = (): AstroIntegration => {
  let building: Promise<Files> | undefined;
  return {
    name: 'book-as-code',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        building = filesBeside();
        // Whoever waits for the files hears why they failed.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('notebook/chapters/', dir), { recursive: true });
        const files = new Map([...(await building!), [elbookPath, await elbookModule()]]);
        for (const [path, text] of files) await writeFile(new URL(path.slice(1), dir), text);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path] =
            /\/notebook\/(?:chapters\/[\w-]+\.json|scope\.json|elbook\.js)$/.exec(
              new URL(request.url ?? '/', 'http://dev').pathname,
            ) ?? [];
          if (path === undefined) return next();
          const asked = path === elbookPath ? elbookModule() : filesBeside().then((files) => files.get(path));
          asked.then((text) => {
            if (text === undefined) return next();
            response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/json');
            response.end(text);
          }, next);
        });
      },
    },
  };
};
