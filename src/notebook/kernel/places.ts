import type { Run } from '../protocol.ts';

/** A line and a column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place in an evaluated cell. */
export interface Frame extends Place {
  readonly run: Run;
}

/** What an evaluated cell is called in a stack. */
export const addressOf = ({ section, cell, version }: Run): string => `cell:${section}/${cell}/${version}`;

const address = /cell:([a-z0-9-]+)\/([a-z0-9-]+)\/(\d+):(\d+):(\d+)/g;

/** The places in cells that a stack leads through, the innermost first. */
export const framesOf = (stack: string | undefined): readonly Frame[] =>
  [...(stack ?? '').matchAll(address)].map(([, section, cell, version, line, column]) => ({
    run: { section: section!, cell: cell!, version: Number(version) },
    line: Number(line),
    column: Number(column),
  }));

export const stackOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('stack' in error)) return undefined;
  return typeof error.stack === 'string' ? error.stack : undefined;
};
