import type { Control } from '../shown.ts';
import { Changing } from './changing.ts';

/** A control, and the values that the reader gives it: `view` shows it and hands them on. */
export class Input<Value> {
  readonly control: Control;
  readonly #valueOf: (given: unknown) => Value | undefined;
  readonly #value: Changing<Value>;

  constructor(control: Control, valueOf: (given: unknown) => Value | undefined) {
    this.control = control;
    this.#valueOf = valueOf;
    this.#value = new Changing(valueOf(control.value)!);
  }

  get value(): Value {
    return this.#value.value;
  }

  /** Takes what the page's control now holds, if it can hold it. */
  set(given: unknown): void {
    const value = this.#valueOf(given);
    if (value !== undefined) this.#value.set(value);
  }

  /** The value now, and each that comes. */
  values(): AsyncGenerator<Value, never> {
    const values = this.#value.values();
    ofInputs.add(values);
    return values;
  }
}

const ofInputs = new WeakSet<object>();

/** Whether a generator is of an input: it goes on without computing anything. */
export const isOfInput = (generator: object): boolean => ofInputs.has(generator);

type Limits = readonly [min: number, max: number];

interface Numeric {
  readonly label?: string;
  readonly step?: number;
  readonly value?: number;
}

const toNumber = (given: unknown): number | undefined =>
  typeof given === 'number' && Number.isFinite(given) ? given : undefined;

/** @throws RangeError unless min and max are numbers, the first the smaller. */
function checkLimits([min, max]: Limits, name: string): void {
  if (!(min < max && Number.isFinite(min) && Number.isFinite(max)))
    throw new RangeError(`Inputs.${name} needs a smaller and a larger number, such as Inputs.${name}([0, 10]).`);
}

/** The calls of `@observablehq/inputs` that the page can draw. */
export const Inputs = {
  range(limits: Limits = [0, 1], { label = '', step, value }: Numeric = {}): Input<number> {
    checkLimits(limits, 'range');
    const [min, max] = limits;
    const control = { type: 'range', label, min, max, step: step ?? null, value: value ?? (min + max) / 2 } as const;
    return new Input(control, toNumber);
  },

  number(limits?: Limits, { label = '', step, value }: Numeric = {}): Input<number> {
    if (limits) checkLimits(limits, 'number');
    const [min, max] = limits ?? [null, null];
    return new Input({ type: 'number', label, min, max, step: step ?? null, value: value ?? min ?? 0 }, toNumber);
  },

  /** @throws RangeError where there is nothing to choose. */
  select<Option>(
    options: Iterable<Option>,
    {
      label = '',
      value,
      format = String,
    }: { label?: string; value?: Option; format?: (option: Option) => string } = {},
  ): Input<Option> {
    const all = [...options];
    if (all.length === 0) throw new RangeError('Inputs.select needs at least one option.');
    const chosen = value === undefined ? 0 : Math.max(0, all.indexOf(value));
    return new Input({ type: 'select', label, options: all.map(format), value: chosen }, (given) => all[Number(given)]);
  },

  toggle({ label = '', value = false }: { label?: string; value?: boolean } = {}): Input<boolean> {
    return new Input({ type: 'toggle', label, value }, (given) => given === true);
  },

  text({ label = '', value = '', placeholder = '' } = {}): Input<string> {
    return new Input({ type: 'text', label, value, placeholder }, (given) =>
      typeof given === 'string' ? given : undefined,
    );
  },

  /** Its value is how often it was pressed. */
  button(label = 'Run'): Input<number> {
    return new Input({ type: 'button', label, value: 0 }, toNumber);
  },
};
