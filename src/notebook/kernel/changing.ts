import { deferred } from '../../kit/work/deferred.ts';

/** A value that changes, for whoever follows it. */
export class Changing<Value> {
  #value: Value;
  #change = deferred<undefined>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  set(value: Value): void {
    this.#value = value;
    this.#change.resolve(undefined);
    this.#change = deferred();
  }

  /** The value now, and the newest after each change. */
  async *values(): AsyncGenerator<Value, never> {
    for (;;) {
      const { promise } = this.#change;
      yield this.#value;
      await promise;
    }
  }
}
