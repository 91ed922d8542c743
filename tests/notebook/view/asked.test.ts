import { expect, test } from 'vitest';
import { besidePath, sectionPath } from '../../../src/notebook/view/opened/addresses.ts';
import { askedOf, chapterNotebookPath, startingPath } from '../../../src/notebook/view/page/asked.ts';

const asked = (address: string) => askedOf(new URL(address, 'https://book'));

test('an address asks for a link’s notebook, a starting one, a chapter’s, a section of it or an empty one', () => {
  expect(asked('/notebook/')).toEqual({ kind: 'blank' });
  expect(asked(startingPath('train'))).toEqual({ kind: 'starting', name: 'train' });
  expect(asked(chapterNotebookPath('elbo'))).toEqual({ kind: 'chapter', slug: 'elbo' });
  const opening = { chapter: 'elbo', section: 'derivation-jensen' };
  for (const path of [sectionPath(opening), besidePath(opening)])
    expect(asked(path)).toEqual({ kind: 'chapter', slug: 'elbo', section: 'derivation-jensen' });
  expect(asked('/notebook/?start=train#n1=abc')).toEqual({ kind: 'link', hash: '#n1=abc' });
  expect(asked('/notebook/#top')).toEqual({ kind: 'blank' });
});
