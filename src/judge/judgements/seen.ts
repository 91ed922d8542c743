/** Where a mistake was met in public. One without an address is in a thread whose name alone was noted. */
export interface Sighting {
  readonly name: string;
  readonly href?: string;
}

const onGitHub =
  (place: 'issues' | 'pull') =>
  (repository: string, number: number): Sighting => ({
    name: `${repository}#${number}`,
    href: `https://github.com/${repository}/${place}/${number}`,
  });

export const issue = onGitHub('issues');
export const pull = onGitHub('pull');

export const question = (site: 'stats' | 'math', number: number): Sighting =>
  site === 'stats'
    ? { name: `Cross Validated ${number}`, href: `https://stats.stackexchange.com/questions/${number}` }
    : { name: `Mathematics ${number}`, href: `https://math.stackexchange.com/questions/${number}` };

export const named = (name: string, href?: string): Sighting => ({ name, ...(href !== undefined && { href }) });

export const calculator = named(
  'Physics Forums 417110',
  'https://physicsforums.com/threads/trying-to-understand-binary-entropy-function.417110',
);
export const mathematica = named('“Implementation of Kullback–Leibler divergence in Mathematica”');

/**
 * Public threads in which people made a mistake, took it for right or reported it, by the mistake’s id. Those not listed are
 * the table’s own. Each was opened and read before it was cited.
 */
export const sightings: Readonly<Record<string, readonly Sighting[]>> = {
  'reversed-direction': [
    issue('pytorch/pytorch', 57459),
    issue('pytorch/pytorch', 7337),
    issue('sarahwie/attention', 6),
  ],
  'sd-as-variance': [
    question('stats', 318184),
    pull('pyg-team/pytorch_geometric', 1368),
    issue('fastforwardlabs/vae-tf', 3),
  ],
  'log-sd-for-log-variance': [issue('AntixK/PyTorch-VAE', 69)],
  'exp-log-variance-as-sd': [
    issue('rachtsingh/ibp_vae', 3),
    issue('keras-team/keras', 3283),
    issue('rishikksh20/vae_tacotron2', 3),
  ],
  'missing-minus-one': [question('stats', 7440)],
  'wrong-sign': [
    issue('pytorch/examples', 824),
    issue('wiseodd/generative-models', 43),
    issue('danielward27/flowjax', 208),
    issue('VincentStimper/normalizing-flows', 27),
  ],
  'log-base-10': [calculator],
  'mean-over-dimensions': [
    issue('keras-team/keras', 6015),
    issue('keras-team/keras-io', 270),
    issue('maxhodak/keras-molecules', 59),
    issue('mkusner/grammarVAE', 2),
  ],
  'squared-error-for-log-likelihood': [issue('TimyadNyda/Variational-Lstm-Autoencoder', 8)],
  'mean-of-logs': [issue('arahuja/generative-tf', 1)],
  'constraint-forgotten': [issue('ex4sperans/variational-inference-with-normalizing-flows', 2)],
  'missing-mean-term': [question('math', 3881757)],
  'missing-two': [pull('SupaeroDataScience/deep-learning', 6)],
  'plus-for-minus-one': [question('stats', 7440)],
  'minus-one-once': [pull('ericjang/draw', 6)],
  'quotient-sign-flipped': [issue('graviraja/pytorch-sample-codes', 2)],
  'sd-in-the-quotient': [issue('pytorch/examples', 225), issue('DaehanKim/vgae_pytorch', 2)],
  'squared-log-for-log-square': [issue('FluxML/model-zoo', 73), pull('FluxML/model-zoo', 147)],
  'mean-over-outcomes': [
    issue('pytorch/pytorch', 2259),
    issue('pytorch/pytorch', 60928),
    issue('facebookresearch/deit', 61),
  ],
  'probabilities-for-logarithms': [issue('pytorch/pytorch', 5282), issue('torch/nn', 923)],
  'quotient-of-logarithms': [mathematica],
  'softmax-of-probabilities': [pull('tflearn/tflearn', 562), issue('nfmcclure/tensorflow_cookbook', 86)],
  'norm-for-its-square': [
    issue('tonyduan/normalizing-flows', 2),
    pull('pyro-ppl/pyro', 2192),
    issue('LukasRinder/normalizing-flows', 2),
    issue('abdulfatir/planar-flow-pytorch', 1),
  ],
};
