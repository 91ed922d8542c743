import numpy as np


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
    scale = np.log(2 * np.pi * variance)
    squares = (x - decoded) ** 2 / variance
    log_likelihood = -0.5 * np.sum(squares + scale, axis=-1)
    log_prior = -0.5 * np.sum(z**2, axis=-1)
    distances = (z - mean) ** 2 / np.exp(log_variance)
    log_q = -0.5 * np.sum(distances + log_variance, axis=-1)
    log_w = log_likelihood + log_prior - log_q  # (K, batch)
    # the largest weight comes out first, so that no exp overflows
    largest = np.max(log_w, axis=0)
    return largest + np.log(np.mean(np.exp(log_w - largest), axis=0))
