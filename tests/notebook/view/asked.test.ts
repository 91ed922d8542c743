import { expect, test } from 'vitest';
import { askedOf, chapterNotebookPath, startingPath } from '../../../src/notebook/view/page/asked.ts';

const asked = (address: string) => askedOf(new URL(address, 'https://book'));

test('an address asks for a link’s notebook, a starting one, a chapter’s or an empty one', () => {
  expect(asked('/notebook/')).toEqual({ kind: 'blank' });
  expect(asked(startingPath('train'))).toEqual({ kind: 'starting', name: 'train' });
  expect(asked(chapterNotebookPath('elbo'))).toEqual({ kind: 'chapter', slug: 'elbo' });
  expect(asked('/notebook/?start=train#n1=abc')).toEqual({ kind: 'link', hash: '#n1=abc' });
  expect(asked('/notebook/#top')).toEqual({ kind: 'blank' });
});
