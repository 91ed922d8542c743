import { expose } from 'comlink';
import { memory } from '../../src/tensor/kernels.ts';
import { makeImages } from '../../src/models/toy-vae/examples/images.ts';
import { openRunner, type Runner } from '../../src/models/toy-vae/training/runner.ts';
import { defaultSettings } from '../../src/models/toy-vae/training/settings.ts';
import { initialState } from '../../src/models/toy-vae/training/state.ts';

let runner: Runner | undefined;
let step = 0;

/** Opens a run as the page does. */
async function open(): Promise<void> {
  const start = {
    images: Float32Array.from(makeImages('lit-tile', 1, 512)),
    settings: defaultSettings,
    state: initialState(defaultSettings.seed),
  };
  runner = await openRunner(
    start,
    (event) => {
      if (event.kind === 'paused') ({ step } = event.state);
    },
    (call) => void setTimeout(call),
  );
}

/** Takes so many steps, in slices after which the page would hear of them, and says how many tensors there are then. */
function advance(steps: number): { readonly step: number; readonly tensors: number } {
  for (let left = steps; left > 0; left -= 100) runner!.advance(Math.min(left, 100));
  return { step, tensors: memory().numTensors };
}

export interface SoakWorker {
  open: typeof open;
  advance: typeof advance;
}

expose({ open, advance } satisfies SoakWorker);
