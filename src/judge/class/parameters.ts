import type { Family } from '../form/index.ts';
import type { Field, Side, Texts } from '../form/field.ts';
import { fieldsOf } from '../form/fields.ts';
import type { ProblemKind } from '../problem.ts';

/** What a column can be, besides a parameter of the problem. */
export type PlainRole = 'student' | 'answer' | 'unit' | 'seed' | 'ignore';

/** What a column is: a plain role, or the id of a parameter. */
export type Role = string;

/** A parameter of the problem that a column can give for each row. */
export interface ColumnParameter {
  readonly id: Role;
  /** As the choice of columns names it: “q: mean μ”. */
  readonly label: string;
  /** The names under which a column is recognised, as `plainName` writes them. */
  readonly names: readonly string[];
  /** The fields of the form that a cell fills in. */
  readonly texts: (cell: string) => Texts;
}

const greek = new Map([
  ['μ', 'mu'],
  ['µ', 'mu'],
  ['σ', 'sigma'],
  ['Σ', 'cov'],
  ['²', '2'],
]);

/** A column's name for comparison: “Mean of q (μ)” becomes `mean of q mu`. */
export const plainName = (name: string): string =>
  name
    .replace(/[μµσΣ²]/g, (sign) => ` ${greek.get(sign) ?? ''} `)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(sigma|sd|std) 2\b/g, '$12')
    .replace(/\b(?:of|the)\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

const spreadWords = {
  sd: [
    'sd',
    'sigma',
    'std',
    'stdev',
    'std dev',
    'stddev',
    'standard deviation',
    'standard deviations',
    'sds',
    'sigmas',
  ],
  variance: ['variance', 'variances', 'var', 'vars', 'sigma2', 'sd2', 'std2', 'sigma squared'],
} as const;

const words: Readonly<Record<string, readonly string[]>> = {
  Mean: ['mean', 'mu'],
  Means: ['mean', 'means', 'mu', 'mus'],
  Covariance: ['covariance', 'cov', 'sigma', 'covariance matrix'],
  Probability: ['probability', 'prob', 'bernoulli', ''],
  Probabilities: ['probabilities', 'probability', 'probs', 'categorical', ''],
  observations: ['observations', 'observation', 'x', 'xs', 'data'],
  points: ['observations', 'observation', 'x', 'xs', 'data', 'points'],
  tosses: ['observations', 'observation', 'x', 'xs', 'data', 'tosses'],
  outcomes: ['observations', 'observation', 'x', 'xs', 'data', 'outcomes', 'outcome'],
  reconstruction: ['reconstruction', 'reconstruction term', 'rec', 'recon'],
  weights: ['weights', 'weight', 'w'],
  eigenvalues: ['eigenvalues', 'eigenvalue', 'lambda', 'lambdas', 'λ'],
  decoderVariance: ['decoder variance', 'sigma2', 'variance', 'noise variance'],
  grids: ['grids', 'grid'],
  words: ['words', 'k', 'codebook'],
  image: ['image', 'image size'],
  depth: ['depth', 'bit depth', 'b'],
  logDensity: ['log density', 'log p', 'logp', 'log likelihood'],
  dimensions: ['dimensions', 'd', 'dim'],
  logWeights: ['log weights', 'log weight', 'log w', 'logweights', 'logw'],
};

/** Every way to name a word of a side: `mean q`, `q mean`, `muq`, and the bare word for the side that needs no name. */
const ofSide = (side: Side, bare: Side, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const named = name === '' ? [side] : [`${side} ${name}`, `${name} ${side}`, `${side}${name}`, `${name}${side}`];
    return side === bare && name !== '' ? [...named, name] : named;
  });

const suffixOf = ({ id, side }: Field): string => (side === null ? id : id.slice(1));

const labelOf = ({ side, label }: Field): string => (side === null ? label : `${side}: ${label}`);

/** The names of a field: those of its words, and those that the form itself gives it. */
const namesOf = (field: Field, bare: Side, list: readonly string[]): readonly string[] => [
  ...(field.side === null ? list : ofSide(field.side, bare, list)),
  ...[labelOf(field), field.name].map(plainName),
];

/** A field that can be given in two measures is two parameters, each of which says which measure it is. */
const measured = (field: Field, kind: ProblemKind, family: Family, bare: Side): readonly ColumnParameter[] => {
  const given = field.side === null ? 'weightsGiven' : (`${field.side}Given` as const);
  const measures = field.side === null ? ['weights', 'log-weights'] : ['sd', 'variance'];
  return measures.map((measure) => {
    const named = fieldsOf(kind, family, { [given]: measure }).find(({ id }) => id === field.id) ?? field;
    const list =
      field.side === null
        ? words[measure === 'weights' ? 'weights' : 'logWeights']
        : spreadWords[measure as keyof typeof spreadWords];
    return {
      id: `${field.id}.${measure}`,
      label: labelOf(named),
      names: namesOf(named, bare, list ?? []),
      texts: (cell) => ({ [field.id]: cell, [given]: measure }),
    };
  });
};

/** A word that means yes or no, as the form has it; another stays, and the form refuses it. */
const yesOrNo = (cell: string): string => {
  const word = cell.trim().toLowerCase();
  if (['yes', 'y', 'true', '1', 'x'].includes(word)) return 'yes';
  return ['no', 'n', 'false', '0', ''].includes(word) ? 'no' : cell;
};

const parametersOfField = (field: Field, kind: ProblemKind, family: Family, bare: Side): readonly ColumnParameter[] => {
  const suffix = suffixOf(field);
  if (suffix === 'Given' || suffix === 'weightsGiven') return [];
  if (suffix === 'Spread' || suffix === 'Spreads' || field.id === 'weights') return measured(field, kind, family, bare);
  const read = field.shape === 'choice' ? yesOrNo : (cell: string) => cell;
  return [
    {
      id: field.id,
      label: labelOf(field),
      names: namesOf(field, bare, [...(words[suffix] ?? []), suffix.toLowerCase()]),
      texts: (cell) => ({ [field.id]: read(cell) }),
    },
  ];
};

/**
 * The parameters that columns can give for a problem of this kind. A name without a letter, such as “mean”, is of q where
 * the problem has a q.
 */
export const parametersOf = (kind: ProblemKind, family: Family): readonly ColumnParameter[] => {
  const fields = fieldsOf(kind, family);
  const bare = fields.some(({ side }) => side === 'q') ? 'q' : 'p';
  return fields.flatMap((field) => parametersOfField(field, kind, family, bare));
};
