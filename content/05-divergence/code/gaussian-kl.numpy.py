import numpy as np


def gaussian_kl(mean, log_variance):
    """KL(N(mean, exp(log_variance)) || N(0, I)), in nats, per example.

    Both have the shape (batch, latents): sum the latents, keep the batch.
    """
    # exp(v) - 1 - v, without losing every digit where v is near 0
    spread = np.expm1(log_variance) - log_variance
    return 0.5 * np.sum(mean**2 + spread, axis=1)
