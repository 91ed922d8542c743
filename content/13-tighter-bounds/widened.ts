import { defaultSubject, subjectAt } from '../../src/models/toy-vae/index.ts';

/** The first image under the book’s model, with the encoder’s q made 1.75 times as wide: its weights have a variance. */
export const widened = subjectAt(defaultSubject.parameters, defaultSubject.x, { shift: [0, 0], scale: 1.75 });
