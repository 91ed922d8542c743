import { readBatch, type FromKernel, type ToKernel } from './protocol.ts';

/** The way to a kernel: through the host page, of the book's origin, into the frame in it. */
export interface Connection {
  /** Starts a kernel; one that ran is ended. */
  start(): void;
  send(message: ToKernel): void;
  /** Asks the frame, not the kernel in it, for a sign of life. */
  ping(): void;
  close(): void;
}

/** Opens the host page, unseen, below the book's root. What the kernel says is taken batch by batch, a frame apart. */
export function connect(base: string, hear: (messages: readonly FromKernel[]) => void): Connection {
  const host = document.createElement('iframe');
  host.src = new URL(`${base.replace(/\/$/, '')}/notebook/host/`, location.href).href;
  host.title = 'Runs the code of cells';
  host.hidden = true;
  let isOpen = false;
  let port: MessagePort | undefined;

  const open = (): void => {
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port1.onmessage = ({ data }) => {
      if (port1 !== port) return;
      const { messages } = readBatch(data);
      hear(messages);
      const isAnswer = messages.length === 1 && messages[0]!.kind === 'pong';
      if (!isAnswer) nextFrame(() => port1.postMessage({ kind: 'more' }));
    };
    host.contentWindow!.postMessage({ kind: 'start' }, location.origin, [port2]);
  };
  const hearHost = ({ source, origin, data }: MessageEvent<{ readonly kind?: unknown } | null>): void => {
    if (source !== host.contentWindow || origin !== location.origin || data?.kind !== 'host') return;
    isOpen = true;
    open();
  };
  // An error's page loads, too, and says nothing.
  host.onload = () =>
    setTimeout(() => {
      if (!isOpen) hear([{ kind: 'dead', message: 'the host does not give the page that runs it.' }]);
    }, 1000);
  addEventListener('message', hearHost);
  const { src } = host;
  document.body.append(host);

  return {
    start: () => {
      if (isOpen) open();
      else host.src = src;
    },
    send: (message) => port?.postMessage(message),
    ping: () => port?.postMessage({ kind: 'ping' }),
    close: () => {
      removeEventListener('message', hearHost);
      port?.close();
      host.remove();
    },
  };
}

/** After the page has drawn, or a little later where it is not seen and draws nothing. */
function nextFrame(run: () => void): void {
  let isRun = false;
  const once = (): void => {
    if (!isRun) run();
    isRun = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, 100);
}
