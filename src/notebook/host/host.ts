// The program of the host page. Of the book's own origin, so that it may fetch and a service worker serves it; it runs
// none of the reader's code.
import type { FromHost, PieceName } from '../protocol.ts';

/** The sandboxed frame's text, and the files beside the host page, put in where the program is bundled. */
declare const FRAME: string;
declare const FILES: Readonly<Record<'kernel' | PieceName, string>>;

const texts = new Map<string, Promise<string>>();

/** A file's text, fetched once; a fetch that failed is tried again by the next call. */
function textOf(name: keyof typeof FILES): Promise<string> {
  const known = texts.get(name);
  if (known) return known;
  const text = fetch(FILES[name]).then((response) => {
    if (!response.ok) throw new Error(`the host answered ${response.status}.`);
    return response.text();
  });
  texts.set(name, text);
  text.catch(() => texts.delete(name));
  return text;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isPiece = (name: unknown): name is PieceName => name === 'book' || name === 'tf' || name === 'plot';

/** Asks for what a cell's source names before the kernel does, which first has to start. */
function fetchAhead(source: unknown): void {
  if (/\btf\b/.test(String(source))) void textOf('tf').catch(() => {});
  if (/\bPlot\b/.test(String(source))) void textOf('plot').catch(() => {});
}

const isAllowed = (): boolean => {
  try {
    new Function('')();
    return true;
  } catch {
    return false;
  }
};

let frame: HTMLIFrameElement | undefined;

function openFrame(kernel: string, port: MessagePort): void {
  const { port1: inner, port2: outer } = new MessageChannel();
  const hear = async (name: unknown): Promise<void> => {
    if (!isPiece(name)) return;
    const answer = await textOf(name).then(
      (text): FromHost => ({ kind: 'piece', name, text }),
      (error: unknown): FromHost => ({ kind: 'missing', name, why: messageOf(error) }),
    );
    inner.postMessage(answer);
  };
  inner.onmessage = ({ data }) => {
    const messages: unknown[] = [];
    for (const message of data.messages) {
      if (message?.kind === 'need') void hear(message.name);
      else messages.push(message);
    }
    port.postMessage({ ...data, messages });
  };
  port.onmessage = ({ data }) => {
    if (data.kind === 'define') fetchAhead(data.source);
    inner.postMessage(data);
  };
  const opened = document.createElement('iframe');
  opened.setAttribute('sandbox', 'allow-scripts');
  opened.srcdoc = FRAME;
  opened.onload = () => opened.contentWindow!.postMessage({ kernel }, '*', [outer]);
  frame = opened;
  document.body.append(opened);
}

addEventListener('message', async ({ source, origin, data, ports: [port] }) => {
  if (source !== parent || origin !== location.origin || data?.kind !== 'start' || !port) return;
  frame?.remove();
  const say = (message: object): void => port.postMessage({ kind: 'batch', messages: [message], lost: 0 });
  if (!isAllowed()) return say({ kind: 'refused' });
  try {
    openFrame(await textOf('kernel'), port);
  } catch (error) {
    say({ kind: 'dead', message: messageOf(error) });
  }
});
parent.postMessage({ kind: 'host' }, location.origin);
