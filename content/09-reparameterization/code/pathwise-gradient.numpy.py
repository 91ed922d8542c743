import numpy as np


def pathwise_gradient(mean, log_variance, noise, target):
    """Slopes of E f(z) in mean and log variance, over all draws.

    mean, log_variance, target: (1, latents);
    noise: (draws, latents), from N(0, I).
    """
    sd = np.exp(0.5 * log_variance)
    z = mean + sd * noise
    slope = target - z  # of f(z) = -0.5 * sum((z - target)**2)
    by_mean = slope.mean(axis=0)  # dz/dmean is 1
    by_log_variance = (slope * 0.5 * sd * noise).mean(axis=0)
    return np.concatenate([by_mean, by_log_variance])
