import { signal } from '@preact/signals';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import { upTo, withPoint, type Curve } from './curve.ts';
import { newLine, type Run } from '../run/run.ts';

/** The curves of all runs of this visit, kept beside them by their line: readings add to a curve when they come. */
export interface Curves {
  /** The curve of a run, as far as it has come. */
  of(run: Run): Curve;
  put(run: Run, curve: Curve): void;
  add(run: Run, point: HistoryPoint): void;
  /** The same run on a line of its own, with the curve as far as it has come: what is read for the old one stays there. */
  apart(run: Run): Run;
}

export function createCurves(): Curves {
  const curves = signal<ReadonlyMap<number, Curve>>(new Map());
  const of = ({ line, state }: Run): Curve => upTo(curves.value.get(line) ?? [], state.step);

  function put({ line }: Run, curve: Curve): void {
    curves.value = new Map(curves.peek()).set(line, curve);
  }

  return {
    of,
    put,
    add: (run, point) => put(run, withPoint(of(run), point)),
    apart(run) {
      const next = { ...run, line: newLine() };
      put(next, of(run));
      return next;
    },
  };
}
