import { exampleOf } from '../../../judge/form/examples.ts';
import { taughtOf } from '../../../judge/kinds/lessons.ts';
import { pose } from './posed.ts';

const spec = exampleOf('divergence', 'normal');

/** The problem that the pages begin with, posed at build: the notes' homework. */
export const firstPosed = pose(taughtOf(spec), spec);
