import * as Plot from '@observablehq/plot';
import { offer } from '../pieces.ts';
import { plotAt } from './plot-at.ts';

offer('plot', { at: (width: number) => plotAt(Plot, width) });
