import type { FromHost, Need, PieceName } from '../protocol.ts';

type Wanted = PromiseWithResolvers<unknown>;

declare global {
  /** Where a piece's own program leaves what it offers. */
  var elbookPieces: Partial<Record<PieceName, unknown>> | undefined;
}

/** Leaves what a piece offers where the kernel finds it. */
export function offer(name: PieceName, piece: unknown): void {
  globalThis.elbookPieces = { ...globalThis.elbookPieces, [name]: piece };
}

/** The parts of the book's code that were asked of the host page. */
export class Pieces {
  readonly #ask: (need: Need) => void;
  readonly #wanted = new Map<PieceName, Wanted>();

  constructor(ask: (need: Need) => void) {
    this.#ask = ask;
  }

  /** @throws Error where the host page could not fetch it; the next call asks again. */
  load(name: PieceName): Promise<unknown> {
    const known = this.#wanted.get(name);
    if (known) return known.promise;
    const wanted = Promise.withResolvers<unknown>();
    this.#wanted.set(name, wanted);
    this.#ask({ kind: 'need', name });
    return wanted.promise;
  }

  take(message: FromHost): void {
    const wanted = this.#wanted.get(message.name);
    if (message.kind === 'missing') {
      this.#wanted.delete(message.name);
      return wanted?.reject(new Error(`${message.name} could not be loaded: ${message.why}`));
    }
    try {
      (0, eval)(`${message.text}\n//# sourceURL=elbook-${message.name}.js`);
      wanted?.resolve(globalThis.elbookPieces?.[message.name]);
    } catch (error) {
      wanted?.reject(error);
    }
  }
}
