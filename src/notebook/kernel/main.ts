// The worker's program.
import './frames.ts';
import type { FromHost, FromKernel, Need, ToKernel } from '../protocol.ts';
import { levels } from '../limits.ts';
import { Kernel } from './kernel.ts';
import { Pieces } from './pieces.ts';

/** The names of the book's functions, put in where the program is bundled. */
declare const BOOK_NAMES: readonly string[];

const post = self.postMessage.bind(self) as (message: FromKernel | Need) => void;
const pieces = new Pieces(post);
const kernel = new Kernel({ send: post, load: (name) => pieces.load(name), bookNames: BOOK_NAMES });

// A stack has to lead from a library's depths to the cell.
Error.stackTraceLimit = 50;

/* eslint-disable no-console -- what a cell prints is shown beside it */
for (const level of levels) {
  const print = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    if (!kernel.print(level, values)) print(...values);
  };
}
/* eslint-enable no-console */

self.addEventListener('error', (event) => {
  if (kernel.late(event.error)) event.preventDefault();
});
self.addEventListener('unhandledrejection', (event) => {
  if (kernel.late(event.reason)) event.preventDefault();
});
self.addEventListener('message', ({ data }: MessageEvent<ToKernel | FromHost>) => {
  if (data.kind === 'piece' || data.kind === 'missing') pieces.take(data);
  else kernel.hear(data);
});
post({ kind: 'ready' });
