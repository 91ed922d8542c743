// The program of the sandboxed frame. It stands in the frame's own text, and the policies name its hash: it starts the
// worker, keeps what the worker says until the page asks for more, and answers for the frame while the worker is busy.
import type { Batch } from '../protocol.ts';
import { most } from '../limits.ts';

addEventListener(
  'message',
  ({ source, data, ports: [port] }) => {
    if (source !== parent || !port) return;
    let messages: unknown[] = [];
    let lost = 0;
    let isAsked = true;
    const give = (): void => {
      isAsked = false;
      port.postMessage({ kind: 'batch', messages, lost } satisfies Batch);
      messages = [];
      lost = 0;
    };
    const keep = (message: unknown): void => {
      if (messages.length < most.waiting) messages.push(message);
      else lost++;
      if (isAsked) give();
    };
    const worker = new Worker(URL.createObjectURL(new Blob([data.kernel], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => keep(data);
    worker.onerror = (event) => {
      event.preventDefault();
      keep({ kind: 'dead', message: event.message || 'the worker did not start.' });
    };
    port.onmessage = ({ data }) => {
      if (data.kind === 'ping') port.postMessage({ kind: 'batch', messages: [{ kind: 'pong' }], lost: 0 });
      else if (data.kind !== 'more') worker.postMessage(data);
      else if (messages.length > 0) give();
      else isAsked = true;
    };
  },
  { once: true },
);
