import { computed, monteCarlo, standardNormals, uniforms } from '../../../claims/index.ts';
import * as math from '../../../math/index.ts';
import * as toyVae from '../../../models/toy-vae/index.ts';
import { offer } from '../pieces.ts';

offer('book', { ...math, ...toyVae, standardNormals, uniforms, monteCarlo, computed });
