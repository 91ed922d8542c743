import math

import torch


def elbo_of_batch(x, decoded, mean, log_variance, variance=0.1):
    """A one-draw estimate of the ELBO, in nats, per example.

    decoded: the decoder's means at a z drawn from q, (batch, pixels)
    mean, log_variance: what the encoder says, (batch, latents)
    """
    squares = (x - decoded) ** 2 / variance
    # log N(x; decoded, sigma^2 I), with its scale and its constant
    constant = math.log(2 * math.pi * variance)
    log_likelihood = -0.5 * (squares + constant).sum(dim=1)
    spread = torch.expm1(log_variance) - log_variance
    kl = 0.5 * (mean**2 + spread).sum(dim=1)
    # loss = -elbo_of_batch(...).mean()
    return log_likelihood - kl
