import torch


def gaussian_kl(mean, log_variance):
    """KL(N(mean, exp(log_variance)) || N(0, I)), in nats, per example.

    Both have the shape (batch, latents): sum the latents, keep the batch.
    """
    # exp(v) - 1 - v, without losing every digit where v is near 0
    spread = torch.expm1(log_variance) - log_variance
    return 0.5 * (mean**2 + spread).sum(dim=1)
