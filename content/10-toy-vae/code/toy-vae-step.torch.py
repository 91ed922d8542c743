import math

import torch
import torch.nn.functional as F


def toy_vae_step(x, noise, *weights, learning_rate=0.01, variance=0.1):
    """One step up the mean ELBO of a batch, one draw per image: all weights, flattened.

    x is (batch, 9), noise (batch, 2); weights are W1 b1 W2 b2 W3 b3 W4 b4, biases as columns.
    """
    weights = [w.clone().requires_grad_() for w in weights]
    W1, b1, W2, b2, W3, b3, W4, b4 = weights

    encoded = F.relu(x @ W3.T + b3.T) @ W4.T + b4.T
    mean, log_variance = encoded.chunk(2, dim=1)
    z = mean + torch.exp(0.5 * log_variance) * noise
    decoded = torch.sigmoid(F.relu(z @ W1.T + b1.T) @ W2.T + b2.T)

    squares = ((x - decoded) ** 2).sum(dim=1)
    log_likelihood = -4.5 * math.log(2 * math.pi * variance) - squares / (2 * variance)
    kl = 0.5 * (mean**2 + torch.expm1(log_variance) - log_variance).sum(dim=1)
    elbo = (log_likelihood - kl).mean()

    slopes = torch.autograd.grad(elbo, weights)
    stepped = [w + learning_rate * slope for w, slope in zip(weights, slopes)]
    return torch.cat([w.flatten() for w in stepped]).detach()
