import type { Page } from '@playwright/test';

/** What Chromium says of a heap, in bytes. */
interface HeapUsage {
  readonly usedSize: number;
  /** The contents of array buffers, which lie outside of it. */
  readonly backingStorageSize: number;
}

/**
 * A meter of the heap of the next worker that the page starts: collects garbage there and answers how many MB are left, the
 * array buffers included. Call it before the worker starts; the meter works once it runs.
 */
export async function workerHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) =>
    session.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)),
  );
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  async function ask(method: string): Promise<unknown> {
    const id = waiting.size + 1;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params: {} });
    await session.send('Target.sendMessageToTarget', { sessionId: await attached, message });
    return answer;
  }

  return async () => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await ask('Runtime.getHeapUsage')) as HeapUsage;
    return (usedSize + backingStorageSize) / 1e6;
  };
}
