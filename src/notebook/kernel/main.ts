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

// What nobody caught is the cell's, or is in the console: it does not end the kernel.
const late = (event: Event, error: unknown): void => {
  event.preventDefault();
  // eslint-disable-next-line no-console -- no cell is known that could say it
  if (!kernel.late(error)) console.error(error);
};
self.addEventListener('error', (event) => late(event, event.error));
self.addEventListener('unhandledrejection', (event) => late(event, event.reason));
self.addEventListener('message', ({ data }: MessageEvent<ToKernel | FromHost>) => {
  if (data.kind === 'piece' || data.kind === 'missing') pieces.take(data);
  else kernel.hear(data);
});

// Only the kernel speaks to the page, and a cell that closes the worker would leave the others without an answer.
for (const name of ['postMessage', 'close']) Reflect.deleteProperty(self, name);
post({ kind: 'ready' });
