import { loadWithMethods } from '../../../tensor/methods.ts';
import { offer } from '../pieces.ts';

offer('tf', loadWithMethods());
