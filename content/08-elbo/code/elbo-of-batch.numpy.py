import numpy as np


def elbo_of_batch(x, decoded, mean, log_variance, variance=0.1):
    """A one-draw estimate of the ELBO, in nats, per example.

    decoded: the decoder's means at a z drawn from q, (batch, pixels)
    mean, log_variance: what the encoder says, (batch, latents)
    """
    squares = (x - decoded) ** 2 / variance
    # log N(x; decoded, sigma^2 I), with its scale and its constant
    constant = np.log(2 * np.pi * variance)
    log_likelihood = -0.5 * np.sum(squares + constant, axis=1)
    spread = np.expm1(log_variance) - log_variance
    kl = 0.5 * np.sum(mean**2 + spread, axis=1)
    # loss = -elbo_of_batch(...).mean()
    return log_likelihood - kl
