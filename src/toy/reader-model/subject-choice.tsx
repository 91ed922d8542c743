import type { SubjectChoice } from '../../kit/figure/definition.ts';
import type { Subject } from '../../models/toy-vae/index.ts';
import { EncodingFields } from './EncodingFields.tsx';
import { subjectFold } from './subject-fold.tsx';
import { subjectOf, subjectTable, type SubjectValues } from './subject-table.ts';

/** For a figure that asks the reader for a model, an image and a q. */
export const modelImageAndQ: SubjectChoice<SubjectValues, Subject> = {
  settings: subjectTable,
  of: subjectOf,
  Controls: EncodingFields,
  fold: subjectFold,
};
