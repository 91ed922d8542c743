import { expect, test } from 'vitest';
import { shownPart, sourcesOf } from '../../../src/book/components/code-tabs/sources.ts';

test('a reader sees the region of a file, in either language', () => {
  expect(shownPart('import a;\n// #region show\nconst x = 1;\n// #endregion\nhidden();\n')).toBe('const x = 1;');
  expect(shownPart('import a\n# #region show\nx = 1\n\n# #endregion show\nhidden()')).toBe('x = 1');
});

test('a file without a region is shown whole, and one with half a region is refused', () => {
  expect(shownPart('x = 1\n')).toBe('x = 1');
  expect(() => shownPart('// #region show\nx')).toThrow(/without “#endregion”/);
});

test('the tabs come in one order, one for each file that exists', () => {
  const files = { '/code/kl.ts': 'a', '/code/kl.torch.py': 'b', '/code/other.numpy.py': 'c' };
  expect(sourcesOf('kl', files).map(({ label, code }) => [label, code])).toEqual([
    ['PyTorch', 'b'],
    ['TensorFlow.js', 'a'],
  ]);
});

test('an unknown name is refused with the names there are', () => {
  expect(() => sourcesOf('elbo', { '/code/kl.ts': '', '/code/iwae.ts': '' })).toThrow(
    'There is no code “elbo”. The folders content/…/{code,programs}/ hold: iwae, kl.',
  );
});
