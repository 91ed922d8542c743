import { expose } from 'comlink';
import { memory } from '../../src/tensor/kernels.ts';
import { makeImages } from '../../src/models/toy-vae/examples/images.ts';
import { createTrainingWorker } from '../../src/models/toy-vae/training/worker-api.ts';
import { defaultSettings } from '../../src/models/toy-vae/training/settings.ts';
import { initialState } from '../../src/models/toy-vae/training/state.ts';

const worker = createTrainingWorker((call) => void setTimeout(call));

/** Opens a run as the page does. */
const open = () =>
  worker.open(
    {
      images: Float32Array.from(makeImages('lit-tile', 1, 512)),
      settings: defaultSettings,
      state: initialState(defaultSettings.seed),
    },
    () => undefined,
  );

/** Takes so many steps, in slices after which the page would hear of them, and says how many tensors there are then. */
function advance(steps: number): { readonly step: number; readonly tensors: number } {
  let step = 0;
  for (let left = steps; left > 0; left -= 100) ({ step } = worker.advance(Math.min(left, 100)));
  return { step, tensors: memory().numTensors };
}

export interface SoakWorker {
  open: typeof open;
  advance: typeof advance;
}

expose({ open, advance } satisfies SoakWorker);
