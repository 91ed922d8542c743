import type { Level } from './limits.ts';
import type { FromKernel, Run } from './protocol.ts';
import type { Shown } from './shown.ts';

/** A line that a cell printed, and the line and column of its source that printed it. */
export interface Print {
  readonly level: Level;
  readonly text: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** What is said of a run of a cell. */
export type CellMessage = Extract<FromKernel, Run>;

/** Why a cell has no result: what its kernel said, or that it was stopped. Lines and columns count from 1. */
export type Problem =
  | Extract<CellMessage, { readonly kind: 'wrong' | 'waits' | 'twice' | 'circle' }>
  | { readonly kind: 'stopped'; readonly why: StopReason };

/** The reader's press, the time limit, a kernel that ran out of memory, or one that no longer answers. */
export type StopReason = 'asked' | 'time' | 'memory' | 'deaf';

/** A cell as the page sees it. */
export interface Output {
  /**
   * `pending`: it runs once what it depends on has run. `running`: its code runs, or its generator goes on. `done`: it ran to
   * its end, well or with a problem.
   */
  readonly state: 'pending' | 'running' | 'done';
  readonly shown: readonly Shown[];
  readonly prints: readonly Print[];
  /** How many more there were than are kept. */
  readonly unsent: { readonly prints: number; readonly shown: number };
  readonly problem: Problem | undefined;
  /** The names that the cell uses and does not define, and those that it defines. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** How often it was run. */
  readonly runs: number;
}

const nothing = { shown: [], unsent: { prints: 0, shown: 0 }, problem: undefined } as const;

/** A cell of which nothing was heard. */
export const noOutput: Output = { state: 'pending', prints: [], inputs: [], outputs: [], runs: 0, ...nothing };

/** A cell's output after a message of its kernel. */
export function afterMessage(output: Output, message: CellMessage): Output {
  switch (message.kind) {
    case 'compiled':
      return { ...output, inputs: message.inputs, outputs: message.outputs };
    case 'pending':
      return { ...output, state: 'pending', prints: [] };
    case 'running':
      return { ...output, state: 'running', runs: output.runs + 1 };
    case 'ended':
      return output;
    case 'clear':
      return { ...output, ...nothing };
    case 'show':
      return { ...output, shown: [...output.shown, message.shown] };
    case 'print':
      return { ...output, prints: [...output.prints, printOf(message)] };
    case 'unsent':
      return { ...output, unsent: { prints: message.prints, shown: message.shown } };
    case 'done':
      return { ...output, state: 'done' };
    default:
      return { ...output, state: 'done', problem: message };
  }
}

const printOf = ({ level, text, line, column }: Extract<CellMessage, { kind: 'print' }>): Print => ({
  level,
  text,
  line,
  column,
});

/** A cell's output once its kernel was ended while it ran. */
export const afterStop = (output: Output, why: StopReason): Output => ({
  ...output,
  state: 'done',
  problem: { kind: 'stopped', why },
});
