import { withBase } from '../../../kit/base.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import { scopePath, type ScopeGroup } from '../../scope.ts';

/** What a cell finds beside the book's own names. */
const beside: ScopeGroup = {
  title: 'The notebook',
  entries: [
    {
      name: 'tf',
      signature: 'tf',
      says: 'TensorFlow.js 4.22: tensors, gradients, optimizers. tf.tidy(() => …) disposes of what it made.',
    },
    {
      name: 'Plot',
      signature: 'Plot.plot(options)',
      says: 'Observable Plot 0.6: charts, as wide as the page has room.',
    },
    {
      name: 'display',
      signature: 'display(value)',
      says: 'Shows a value above the cell. The last expression is shown without it.',
    },
    {
      name: 'view',
      signature: 'view(input)',
      says: 'Shows a control of Inputs. Its value runs what depends on it again.',
    },
    { name: 'width', signature: 'width: number', says: 'How wide the page is for charts, in pixels.' },
  ],
};

/** The names that a cell may use; fetched when the reader asks what there is, or types one. */
export const scope = createFetched(async (): Promise<readonly ScopeGroup[]> => {
  const response = await fetch(withBase(scopePath));
  return [beside, ...((await response.json()) as readonly ScopeGroup[])];
});

/** Where the notebook's own names stand, beside the book's. */
const notOfBook: readonly string[] = [beside.title, 'Shown'];

/** The names of the book's functions. Rejects where their list cannot be loaded. */
export async function namesOfBook(): Promise<readonly string[]> {
  await scope.load();
  const groups = scope.value.peek();
  if (groups === null)
    throw new Error('the names of the book’s functions could not be loaded. See whether you are online.');
  return groups
    .filter(({ title }) => !notOfBook.includes(title))
    .flatMap(({ entries }) => entries.map(({ name }) => name));
}

/** Those whose name or sentence holds what is sought; groups without any are left out. */
export const found = (groups: readonly ScopeGroup[], sought: string): readonly ScopeGroup[] => {
  const word = sought.trim().toLowerCase();
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ name, says }) => `${name} ${says}`.toLowerCase().includes(word)),
    }))
    .filter(({ entries }) => entries.length > 0);
};
