/** What the reader may set before or while a model trains. */
export interface TrainingSettings {
  /** Adam's step size. */
  readonly learningRate: number;
  /** Images drawn for a step, with replacement. */
  readonly batchSize: number;
  /** The weight of the KL term once it is warmed up; 1 is the ELBO. */
  readonly beta: number;
  /** Steps over which the weight of the KL term grows from 0 to beta in a straight line; 0 for none. */
  readonly warmUpSteps: number;
  /** Nats that each latent dimension may spend before its KL counts (Kingma et al., 2016, equation 15); 0 for none. */
  readonly freeBits: number;
  /** σ² of p(x|z). */
  readonly observationVariance: number;
  /** Determines the first weights, the batches and the noise. */
  readonly seed: number;
  /** An autoencoder: z is the encoder's mean, with no draw and no KL term. */
  readonly autoencoder: boolean;
}

export const defaultSettings: TrainingSettings = {
  learningRate: 0.01,
  batchSize: 64,
  beta: 1,
  warmUpSteps: 1500,
  freeBits: 0,
  observationVariance: 0.1,
  seed: 1,
  autoencoder: false,
};

/** The steps of a run that the book calls finished. */
export const FULL_RUN = 4000;

/** The weight of the KL term at a step, counted from 0. */
export function klWeight({ beta, warmUpSteps }: TrainingSettings, step: number): number {
  return warmUpSteps > 0 ? beta * Math.min(1, step / warmUpSteps) : beta;
}
