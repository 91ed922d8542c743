import { depth, side } from '../../form/bounds.ts';
import type { Field } from '../../form/field.ts';
import { listText } from '../../form/list-text.ts';
import { codeFields, codeTexts, type CodeField } from '../code-bits/fields.ts';
import type { KindForm } from '../form.ts';
import type { CompressionRatioProblem } from './problem.ts';

const imageFields: readonly Field[] = [
  {
    id: 'image',
    side: null,
    label: 'rows, columns and colours of the image',
    name: 'the sides of the image',
    shape: 'vector',
    bounds: side,
    fewest: 3,
    most: 3,
    entry: 'number',
  },
  { id: 'depth', side: null, label: 'bits of each value', name: 'the bits of a value', shape: 'number', bounds: depth },
];

export const compressionRatio: KindForm<CompressionRatioProblem, CodeField | 'image' | 'depth'> = {
  name: 'Compression ratio',
  asked: 'The bits of the image over the bits of its code words. Counting values and words is not the same.',
  sides: {},
  families: [],
  own: ['image', 'depth', 'grids', 'words'],
  fieldsOf: () => [...imageFields, ...codeFields],
  write: ({ image, depth: bits, ...codes }) => ({
    family: 'normal',
    texts: { image: listText(image), depth: String(bits), ...codeTexts(codes) },
  }),
  exampleOf: () => ({ kind: 'compression-ratio', image: [128, 128, 3], depth: 8, grids: [[32, 32]], words: 512 }),
};
