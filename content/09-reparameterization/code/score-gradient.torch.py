import torch
from torch.distributions import Normal


def score_gradient(mean, log_variance, noise, target):
    """The same slopes, from values of f alone.

    mean, log_variance, target: (1, latents);
    noise: (draws, latents), from N(0, I), two draws or more.
    """
    mean = mean.clone().detach().requires_grad_()
    log_variance = log_variance.clone().detach().requires_grad_()
    q = Normal(mean, torch.exp(0.5 * log_variance))
    # what q.sample() returns: a number, not a function of the mean
    z = (mean + q.scale * noise).detach()
    f = -0.5 * (z - target).square().sum(dim=1)
    others = (f.sum() - f) / (len(f) - 1)
    surrogate = ((f - others) * q.log_prob(z).sum(dim=1)).mean()
    surrogate.backward()
    return torch.cat([mean.grad, log_variance.grad], dim=1).flatten()
