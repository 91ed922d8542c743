/** What is used of @observablehq/runtime, which comes without types. */
declare module '@observablehq/runtime' {
  export interface Observer {
    pending?(): void;
    fulfilled?(value: unknown): void;
    rejected?(error: unknown): void;
  }

  export type Definition = (...inputs: never[]) => unknown;

  export interface Variable {
    define(name: string | null, inputs: readonly string[], definition: Definition): Variable;
    delete(): void;
  }

  export interface Module {
    variable(observer?: Observer, options?: { readonly shadow: Readonly<Record<string, Definition>> }): Variable;
    redefine(name: string, inputs: readonly string[], definition: Definition): Variable;
  }

  export class Runtime {
    constructor(builtins: Readonly<Record<string, Definition>>);
    /** The module of the builtins. */
    readonly _builtin: Module;
    module(): Module;
    dispose(): void;
  }

  /** What a variable rejects with where one of its inputs did: `input` is that one's name. */
  export class RuntimeError extends Error {
    readonly input?: string;
  }
}
