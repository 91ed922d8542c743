import { globSync } from 'node:fs';

/**
 * Who may import whom. A folder may always import itself; a star is one folder each, and none of them another.
 * Files of one folder never import each other in a circle.
 */
export const arrows = {
  'src/math': [],
  'src/tensor': ['src/math'],
  'src/models/*': ['src/math', 'src/tensor'],
  'src/claims': ['src/math', 'src/tensor', 'src/models/*'],
  'src/judge': ['src/math'],
  'src/kit': ['src/math'],
  'src/toy': ['src/math', 'src/models/*', 'src/kit'],
  'src/answer': ['src/judge', 'src/kit'],
  'src/book': ['src/math', 'src/tensor', 'src/models/*', 'src/claims', 'src/judge', 'src/kit', 'src/toy', 'src/answer'],
  'src/apps/*': ['src/math', 'src/models/*', 'src/judge', 'src/kit', 'src/toy', 'src/answer'],
  'content/*': ['src/math', 'src/models/*', 'src/claims', 'src/kit', 'src/toy', 'src/book/components'],
  'src/styles': [],
  'src/layouts': ['src/kit', 'src/book', 'src/styles'],
  'src/pages': 'all',
};

/** The same within a model that has folders of its own. */
export const arrowsWithin = {
  'src/models/toy-vae': {
    model: [],
    quadrature: ['model'],
    exact: ['model', 'quadrature'],
    importance: ['model', 'quadrature', 'exact'],
    examples: ['model'],
    training: ['model'],
  },
};

/** The only folders that may import a package, and those that may import its types. */
export const packages = {
  '@tensorflow': { only: ['src/tensor', 'src/models', 'content/*/code'], types: ['src/claims', 'content'] },
  katex: { only: ['src/kit/tex', 'src/judge/export', 'src/answer', 'src/book', 'src/layouts'] },
  preact: { only: ['src/kit', 'src/toy', 'src/answer', 'src/book', 'src/apps', 'src/pages', 'content'] },
};

const foldersOf = (name) => (name.includes('*') ? globSync(name).filter((path) => !path.includes('.')) : [name]);
