import { MessageChannel, Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { wrap, type Endpoint, type Remote } from 'comlink';
import type { NumbersService } from './numbers.thread.ts';

let thread: Worker | undefined;
let service: Remote<NumbersService> | undefined;

/** The book's numbers, from a thread of their own, which the first question starts. */
export function numbersBeside(): Remote<NumbersService> {
  if (service) return service;
  const { port1, port2 } = new MessageChannel();
  thread = new Worker(new URL('./numbers.thread.ts', import.meta.url), { workerData: port2, transferList: [port2] });
  service = wrap<NumbersService>(port1 as unknown as Endpoint);
  return service;
}

/**
 * Computes all of the book's numbers while Astro starts and Vite bundles, in a thread that Node runs from the sources. Its answers reach the
 * pages through `bookNumbers`.
 */
export const claimNumbers = (): AstroIntegration => ({
  name: 'claim-numbers',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      // Whoever asks for the catalogue hears why it failed.
      numbersBeside()
        .catalogue()
        .catch(() => undefined);
    },
    'astro:build:done': async () => {
      await thread?.terminate();
      service = undefined;
    },
  },
});
