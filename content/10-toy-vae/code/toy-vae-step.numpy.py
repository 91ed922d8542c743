import numpy as np


def toy_vae_step(x, noise, *weights, learning_rate=0.01, variance=0.1):
    """One step up the mean ELBO of a batch, one draw per image: all weights, flattened.

    x is (batch, 9), noise (batch, 2); weights are W1 b1 W2 b2 W3 b3 W4 b4, biases as columns.
    """
    W1, b1, W2, b2, W3, b3, W4, b4 = weights

    h = np.maximum(0, x @ W3.T + b3.T)
    mean, log_variance = np.split(h @ W4.T + b4.T, 2, axis=1)
    spread = np.exp(0.5 * log_variance) * noise
    z = mean + spread
    u = np.maximum(0, z @ W1.T + b1.T)
    decoded = 1 / (1 + np.exp(-(u @ W2.T + b2.T)))

    # backwards: the slope of each image's ELBO in what enters each layer
    delta = (x - decoded) / variance * decoded * (1 - decoded)
    d = (delta @ W2) * (u > 0)
    dz = d @ W1
    g = np.hstack([dz - mean, 0.5 * (dz * spread - np.expm1(log_variance))])
    e = (g @ W4) * (h > 0)

    layers = [(d, z), (delta, u), (e, x), (g, h)]
    slopes = [s for back, ahead in layers for s in (back.T @ ahead, back.sum(axis=0)[:, None])]
    stepped = [w + learning_rate * s / len(x) for w, s in zip(weights, slopes)]
    return np.concatenate([w.ravel() for w in stepped])
