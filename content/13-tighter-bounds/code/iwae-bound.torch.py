import math

import torch


def iwae_bound(x, decoded, z, mean, log_variance, variance=0.1):
    """L_K of every image, in nats, estimated from K draws each.

    mean, log_variance = encoder(x), once: (batch, latents)
    z = mean + exp(log_variance / 2) * noise: (K, batch, latents)
    decoded = decoder(z), those z and no others: (K, batch, pixels)
    The last two may come as (K * batch, ...).
    """
    z = z.reshape(-1, *mean.shape)
    decoded = decoded.reshape(-1, *x.shape)
    # sum the last axis; log 2π of prior and q cancels
    scale = math.log(2 * math.pi * variance)
    squares = (x - decoded) ** 2 / variance
    log_likelihood = -0.5 * (squares + scale).sum(dim=-1)
    log_prior = -0.5 * (z**2).sum(dim=-1)
    distances = (z - mean) ** 2 / log_variance.exp()
    log_q = -0.5 * (distances + log_variance).sum(dim=-1)
    log_w = log_likelihood + log_prior - log_q  # (K, batch)
    return torch.logsumexp(log_w, dim=0) - math.log(len(log_w))
