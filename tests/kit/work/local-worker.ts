import { expose } from 'comlink';

/** A Web Worker whose service runs in this thread behind a channel; without one, a script that never arrives. */
export class LocalWorker extends EventTarget {
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor(service?: object) {
    super();
    if (service) expose(service, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []) {
    if (!this.terminated) this.#channel.port1.postMessage(message, transfer);
  }

  terminate() {
    this.terminated = true;
    this.#channel.port1.close();
  }

  /** Dies without a word. */
  fallSilent() {
    this.#channel.port2.close();
  }

  /** What a browser dispatches when the script threw. */
  breakOff() {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'Uncaught RangeError' }));
  }
}
