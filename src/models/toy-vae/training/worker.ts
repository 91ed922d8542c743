import { expose } from 'comlink';
import { createTrainingWorker } from './worker-api.ts';

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** A message to oneself comes after those that wait already, and sooner than a timer, which browsers hold back. */
function soon(call: () => void): void {
  waiting.push(call);
  port2.postMessage(undefined);
}

expose(createTrainingWorker(soon));
