/** Where a mistake was met in public. One without an address is in a repository whose name alone was noted. */
export interface Sighting {
  readonly name: string;
  readonly href?: string;
}

const issue = (repository: string, number: number): Sighting => ({
  name: `${repository}#${number}`,
  href: `https://github.com/${repository}/issues/${number}`,
});

const question = (site: 'stats' | 'math', number: number): Sighting =>
  site === 'stats'
    ? { name: `Cross Validated ${number}`, href: `https://stats.stackexchange.com/questions/${number}` }
    : { name: `Mathematics ${number}`, href: `https://math.stackexchange.com/questions/${number}` };

const named = (name: string): Sighting => ({ name });

/** Public threads in which people made a mistake, by the mistake’s id. Those not listed are the table’s own. */
export const sightings: Readonly<Record<string, readonly Sighting[]>> = {
  'reversed-direction': [issue('pytorch/pytorch', 57459), issue('pytorch/pytorch', 7337)],
  'variance-as-sd': [question('stats', 318184), issue('pytorch/examples', 225)],
  'sd-as-variance': [question('math', 3914652)],
  'log-sd-for-log-variance': [issue('fastforwardlabs/vae-tf', 3), issue('AntixK/PyTorch-VAE', 69)],
  'exp-log-variance-as-sd': [named('ibp_vae#3'), issue('keras-team/keras', 3283)],
  'missing-half': [named('SupaeroDataScience, pull request 6')],
  'missing-minus-one': [issue('graviraja/pytorch-sample-codes', 2)],
  'wrong-sign': [
    issue('pytorch/examples', 824),
    issue('wiseodd/generative-models', 43),
    issue('danielward27/flowjax', 208),
  ],
  'log-sign-flipped': [issue('graviraja/pytorch-sample-codes', 2)],
  'answer-in-bits': [question('math', 3104062)],
  'log-base-2': [question('math', 3104062)],
  'log-base-10': [question('math', 3104062)],
  'mean-over-dimensions': [
    issue('keras-team/keras', 6015),
    issue('keras-team/keras-io', 270),
    question('stats', 485488),
  ],
  'squared-error-for-log-likelihood': [question('stats', 464875)],
  'mean-of-logs': [issue('tensorflow/probability', 189), issue('AntixK/PyTorch-VAE', 53)],
  'constraint-forgotten': [issue('tonyduan/normalizing-flows', 2)],
};
