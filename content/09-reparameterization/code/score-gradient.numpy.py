import numpy as np


def score_gradient(mean, log_variance, noise, target):
    """The same slopes, from values of f alone.

    mean, log_variance, target: (1, latents);
    noise: (draws, latents), from N(0, I), two draws or more.
    """
    sd = np.exp(0.5 * log_variance)
    z = mean + sd * noise
    f = -0.5 * np.sum((z - target) ** 2, axis=1, keepdims=True)
    others = (f.sum() - f) / (len(f) - 1)
    score_of_log_variance = 0.5 * (noise**2 - 1)
    by_mean = ((f - others) * noise / sd).mean(axis=0)
    by_log_variance = ((f - others) * score_of_log_variance).mean(axis=0)
    return np.concatenate([by_mean, by_log_variance])
