const signs = new Map([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['div', '/'],
  ['pm', '±'],
  ...['approx', 'simeq', 'sim', 'cong', 'doteq', 'thickapprox'].map((name): [string, string] => [name, '≈']),
  ...['to', 'rightarrow', 'longrightarrow', 'implies', 'therefore'].map((name): [string, string] => [name, '→']),
  ...['mid', 'vert', 'lvert', 'rvert', 'parallel', '|'].map((name): [string, string] => [name, '|']),
  ['le', '<'],
  ['leq', '<'],
  ['lt', '<'],
  ['ge', '>'],
  ['geq', '>'],
  ['gt', '>'],
  ['%', '%'],
  ['_', '_'],
]);

/** The plain sign of a command of LaTeX; undefined where it has none. */
export const signOfCommand = (name: string): string | undefined => signs.get(name);

/** The commands that only dress what stands in their braces, with how many pairs of these they take. */
export const wrappers: ReadonlyMap<string, number> = new Map([
  ...[
    'text', 'textrm', 'textbf', 'textit', 'textsf', 'texttt', 'textup', 'emph', 'underline', 'mathrm', 'mathit', 'mathbf',
    'mathsf', 'mathcal', 'mathtt', 'boldsymbol', 'bm', 'operatorname', 'boxed', 'fbox', 'mbox', 'hbox', 'ensuremath', 'num',
    'unit',
  ].map((name): [string, number] => [name, 1]),
  ['qty', 2],
  ['si', 2],
]); // prettier-ignore

/** The commands of fractions, such as \frac, \dfrac and \nicefrac, which take two arguments. */
export const isFraction = (name: string): boolean => name.endsWith('frac');
