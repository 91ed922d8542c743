import torch


def pathwise_gradient(mean, log_variance, noise, target):
    """Slopes of E f(z) in mean and log variance, over all draws.

    mean, log_variance, target: (1, latents);
    noise: (draws, latents), from N(0, I).
    """
    mean = mean.clone().detach().requires_grad_()
    log_variance = log_variance.clone().detach().requires_grad_()
    # what Normal(mean, sd).rsample() computes
    z = mean + torch.exp(0.5 * log_variance) * noise
    f = -0.5 * (z - target).square().sum(dim=1)
    f.mean().backward()
    return torch.cat([mean.grad, log_variance.grad], dim=1).flatten()
