// A page's side of the notebook by itself, bundled for notebook-engine.spec.ts: the session, and what it told.
import { safeDrawing } from '../../src/notebook/drawing.ts';
import type { Output } from '../../src/notebook/output.ts';
import { openSession, type KernelState, type Session } from '../../src/notebook/session.ts';

export interface Told {
  readonly session: Session;
  readonly outputs: Record<string, Output>;
  readonly kernels: KernelState[];
  tensors: number;
  /** How often an output was another. */
  heard: number;
}

declare global {
  interface Window {
    /** Opens a session whose runs may take so many seconds. */
    openTold: (limit?: number, base?: string) => Told;
    safeDrawing: typeof safeDrawing;
    told: Told;
  }
}

window.safeDrawing = safeDrawing;
window.openTold = (limit = 20, base = '/') => {
  const outputs: Record<string, Output> = {};
  const kernels: KernelState[] = [];
  const session = openSession({
    ...{ base, limit },
    onOutput: (section, cell, output) => {
      outputs[`${section}/${cell}`] = output;
      window.told.heard++;
    },
    onKernel: (state) => kernels.push(state),
    onTensors: (count) => {
      window.told.tensors = count;
    },
  });
  window.told = { session, outputs, kernels, tensors: 0, heard: 0 };
  return window.told;
};
