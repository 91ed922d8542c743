import type { KindForm } from '../form.ts';
import { codeFields, codeTexts, type CodeField } from './fields.ts';
import type { CodeBitsProblem } from './problem.ts';

export const codeBits: KindForm<CodeBitsProblem, CodeField> = {
  name: 'Bits of a VQ-VAE’s codes',
  asked: 'As many bits as there are code words, times $\\log_2 K$: what it takes to tell which of $K$ words each is.',
  sides: {},
  families: [],
  own: ['grids', 'words'],
  fieldsOf: () => codeFields,
  write: (codes) => ({ family: 'normal', texts: codeTexts(codes) }),
  exampleOf: () => ({ kind: 'code-bits', grids: [[32, 32]], words: 512 }),
};
