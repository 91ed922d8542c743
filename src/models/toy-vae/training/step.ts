import { lengthOf, PIXELS, WEIGHT_NAMES, type WeightName, type Weights } from '../model/parameters.ts';
import { adamStep } from './adam.ts';
import { batchGradient } from './batch-gradient.generated.ts';
import { drawsOf } from './draws.ts';
import { countingDimensions } from './free-bits.ts';
import { klWeight, type TrainingSettings } from './settings.ts';
import type { Arrays, FloatWeights } from './state.ts';

/** Takes step number `step`, counted from 0, in place. */
export type Step = (arrays: Arrays, step: number) => void;

/**
 * A training step as one piece of arithmetic, without tfjs: draws, forward pass, gradient, Adam. `data` holds nine pixels
 * an image.
 *
 * The loss of a batch of B images x with noise ε, at KL weight β, is
 *   L = (1/B) Σ_b [ ‖x − m‖²/2σ² + β Σ_j KL_j ],   KL_j = ½ (μ_j² + e^{λ_j} − 1 − λ_j),
 * up to the constant of the Gaussian, with the encoder's o = [μ, λ] = W4 h + b4, h = relu(a), a = W3 x + b3, the draw
 * z = μ + e^{λ/2} ε, and the decoder's m = sigmoid(l), l = W2 u + b2, u = relu(c), c = W1 z + b1. Backwards, for one image,
 * with every gradient divided by B:
 *   d = ∂L/∂l = (m − x)/σ² ⊙ m ⊙ (1 − m),        ∂L/∂W2 = d uᵀ,  ∂L/∂b2 = d,
 *   v = ∂L/∂c = W2ᵀ d where c > 0, else 0,        ∂L/∂W1 = v zᵀ,  ∂L/∂b1 = v,
 *   t = ∂L/∂z = W1ᵀ v,   ∂z/∂μ = 1,   ∂z/∂λ = ½ e^{λ/2} ε,
 *   q = ∂L/∂o = [t + β μ,  ½ (t ⊙ e^{λ/2} ε + β (e^λ − 1))],   ∂L/∂W4 = q hᵀ,  ∂L/∂b4 = q,
 *   y = ∂L/∂a = W4ᵀ q where a > 0, else 0,        ∂L/∂W3 = y xᵀ,  ∂L/∂b3 = y.
 * An autoencoder is the case ε = 0, β = 0.
 */
export function createStep(data: Float32Array, settings: TrainingSettings): Step {
  const gradient = zeroGradient();
  const gradientAt = createGradient(data, settings);
  return ({ weights, firstMoments, secondMoments, momentsFrom }, step) => {
    gradientAt(weights, step, gradient);
    adamStep(weights, firstMoments, secondMoments, gradient, step + 1 - momentsFrom, settings.learningRate);
  };
}

/** Writes the gradient of the loss of step number `step` into `gradient`. */
export function createGradient(
  data: Float32Array,
  settings: TrainingSettings,
): (weights: FloatWeights, step: number, gradient: Weights<Float64Array>) => void {
  const { seed, batchSize, observationVariance, freeBits, autoencoder } = settings;
  const drawsAt = drawsOf(seed, batchSize, data.length / PIXELS);
  const precision = 1 / (batchSize * observationVariance);
  return (weights, step, gradient) => {
    const draws = drawsAt(step);
    if (autoencoder) draws.noise.fill(0);
    const perImage = autoencoder ? 0 : klWeight(settings, step) / batchSize;
    const [first, second] = countingDimensions(weights, data, draws, freeBits);
    batchGradient(weights, data, draws, precision, perImage * first, perImage * second, gradient);
  };
}

export function zeroGradient(): Weights<Float64Array> {
  const entries = WEIGHT_NAMES.map((name) => [name, new Float64Array(lengthOf(name))] as const);
  return Object.fromEntries(entries) as Record<WeightName, Float64Array>;
}
