import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { bookModel } from '../../../src/models/toy-vae/index.ts';
import { readerInWorker } from '../../../src/apps/lab/exact-reader.ts';
import { presetImages } from '../../../src/apps/lab/images.ts';
import { WorkerLost } from '../../../src/kit/work/background.ts';
import { fakeReader } from './fake-reader.ts';

/** A worker whose script never arrives, or one that answers in this thread. */
class LocalWorker extends EventTarget {
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor(answers: boolean) {
    super();
    if (answers) expose(fakeReader(), this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []) {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate() {
    this.terminated = true;
    this.#channel.port1.close();
  }
}

test('a worker that fails rejects what it was asked, and the next request starts another', async () => {
  const workers: LocalWorker[] = [];
  const reader = readerInWorker(() => {
    const worker = new LocalWorker(workers.length > 0);
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const x = presetImages('lit-tile')[0]!;
  const lost = reader.posterior(bookModel, x);
  workers[0]!.dispatchEvent(new Event('error'));
  await expect(lost).rejects.toThrow(WorkerLost);
  expect(workers[0]!.terminated).toBe(true);
  expect((await reader.posterior(bookModel, x)).density).toHaveLength(4);
  expect(workers).toHaveLength(2);
  reader.stop();
  expect(workers[1]!.terminated).toBe(true);
});
