import { expose, proxy } from 'comlink';
import { openRunner, type OpenRunner } from './runner.ts';

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** A message to oneself comes after those that wait already, and sooner than a timer, which browsers hold back. */
function soon(call: () => void): void {
  waiting.push(call);
  port2.postMessage(undefined);
}

const open: OpenRunner = async (start, emit) => proxy(await openRunner(start, emit, soon));
expose(open);
