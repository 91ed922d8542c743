import torch


def score_gradient(mean, log_variance, noise, target):
    """The same slopes, from values of f alone.

    mean, log_variance, target: (1, latents);
    noise: (draws, latents), from N(0, I), two draws or more.
    """
    mean = mean.clone().requires_grad_()
    log_variance = log_variance.clone().requires_grad_()
    # a draw is a number, not a function of the mean
    z = (mean + torch.exp(0.5 * log_variance) * noise).detach()
    f = -0.5 * (z - target).square().sum(dim=1)
    others = (f.sum() - f) / (len(f) - 1)
    squares = (z - mean).square() / torch.exp(log_variance)
    log_q = -0.5 * (log_variance + squares).sum(dim=1)
    surrogate = ((f - others) * log_q).mean()
    slopes = torch.autograd.grad(surrogate, [mean, log_variance])
    return torch.cat(slopes, dim=1).flatten()
