import torch
from torch.distributions import Normal, kl_divergence


def one_word(mean, log_variance, weights):
    """Slopes in the mean of E f(z) - KL, with f(z) = sum(weights * z).

    All three: (1, latents).
    """
    mean = mean.clone().detach().requires_grad_()
    q = Normal(mean, torch.exp(0.5 * log_variance))
    divergence = kl_divergence(q, Normal(0.0, 1.0)).sum()

    def slopes(z):
        bound = (weights * z).sum() - divergence
        (by_mean,) = torch.autograd.grad(bound, mean, retain_graph=True)
        return by_mean

    along_the_path = slopes(q.rsample())  # weights - mean: right
    cut_off = slopes(q.sample())  # -mean: f has no part in it
    return torch.cat([along_the_path, cut_off]).flatten()
