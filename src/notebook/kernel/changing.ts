/** A value that changes, for whoever follows it. */
export class Changing<Value> {
  #value: Value;
  #change = Promise.withResolvers();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  set(value: Value): void {
    this.#value = value;
    this.#change.resolve(undefined);
    this.#change = Promise.withResolvers();
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
