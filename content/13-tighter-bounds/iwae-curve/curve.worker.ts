import { expose } from 'comlink';
import type { Subject } from '../../../src/models/toy-vae/index.ts';
import { curveOf, type Curve } from './curve.ts';

export interface CurveWorker {
  compute(subject: Subject, seed: number): Curve;
}

expose({ compute: curveOf } satisfies CurveWorker);
