/**
 * Who may import whom. A folder may always import itself; a star stands for one folder each, and none of these may
 * import another. Beside that, no files import each other in a circle. `eslint.arrows.mjs` holds it.
 */
export const arrows = {
  'src/math': [],
  'src/text': [],
  'src/tensor': ['src/math'],
  'src/models/*': ['src/math', 'src/tensor'],
  'src/claims': ['src/math', 'src/text', 'src/tensor', 'src/models/*'],
  'src/judge': ['src/math', 'src/text'],
  'src/kit': ['src/math', 'src/text'],
  'src/notebook': ['src/math', 'src/text', 'src/tensor', 'src/models/*', 'src/claims', 'src/kit', 'src/answer'],
  'src/toy': ['src/math', 'src/text', 'src/models/*', 'src/kit'],
  'src/answer': ['src/text', 'src/judge', 'src/kit'],
  'src/book': [
    ...['src/math', 'src/text', 'src/tensor', 'src/models/*', 'src/claims', 'src/judge'],
    ...['src/kit', 'src/toy', 'src/answer', 'src/notebook'],
  ],
  'src/apps/*': ['src/math', 'src/text', 'src/models/*', 'src/judge', 'src/kit', 'src/toy', 'src/answer'],
  'content/*': ['src/math', 'src/text', 'src/models/*', 'src/claims', 'src/kit', 'src/toy'],
  'src/styles': [],
  'src/layouts': ['src/kit', 'src/book', 'src/styles'],
  'src/pages': ['src/*', 'src/models/*', 'src/apps/*', 'content/*'],
};

/** The same among the folders of one folder. */
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

const drawn = ['src/kit', 'src/toy', 'src/answer', 'src/notebook', 'src/book', 'src/apps', 'content'];

/** The packages that only some folders may import, and the folders that may import their types. */
export const packages = {
  '@tensorflow': { only: ['src/tensor', 'content/*/code', 'content/*/programs'], types: ['src/claims', 'content/*'] },
  katex: { only: ['src/kit/tex', 'src/judge/export', 'src/answer', 'src/book'] },
  preact: { only: drawn },
  '@preact': { only: drawn },
};
