"""The toy VAE in PyTorch: trained on lit tiles; then it draws new ones and saves them."""

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.distributions import Normal, kl_divergence


class ToyVAE(nn.Module):
    def __init__(self, noise_variance=0.1):
        super().__init__()
        self.noise_sd = noise_variance**0.5  # of a pixel about its decoded mean
        self.decoder = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 9), nn.Sigmoid())
        self.encoder = nn.Sequential(nn.Linear(9, 6), nn.ReLU(), nn.Linear(6, 4))
        for hidden, _, output, *_ in self.decoder, self.encoder:
            nn.init.orthogonal_(hidden.weight, gain=2**0.5)  # no two latents start out alike
            nn.init.orthogonal_(output.weight)
            nn.init.constant_(hidden.bias, 0.5)  # and hidden units are switched on
            nn.init.zeros_(output.bias)

    def encode(self, x):
        """The encoder's q(z|x) for a batch of images."""
        mean, log_variance = self.encoder(x).chunk(2, dim=1)
        return Normal(mean, torch.exp(0.5 * log_variance))

    def elbo(self, x, q, z):
        """One estimate per image, from a draw z of its q. Pixels and latents are summed."""
        log_p = Normal(self.decoder(z), self.noise_sd).log_prob(x).sum(dim=1)
        return log_p - kl_divergence(q, Normal(0.0, 1.0)).sum(dim=1)

    def forward(self, x):
        q = self.encode(x)
        return self.elbo(x, q, q.rsample())  # not sample(): slopes must pass through the draw

    @torch.no_grad()
    def generate(self, count):
        """New images: the decoded means, and a draw about each."""
        means = self.decoder(torch.randn(count, 2))
        return means, Normal(means, self.noise_sd).sample()


def lit_tiles(count):
    """Tiles that are lit from a direction (a, b), row by row, with a little noise."""
    a, b = 2 * torch.rand(2, count, 1) - 1
    side = torch.tensor([-1, 0, 1])
    column, row = side.repeat(3), side.repeat_interleave(3)
    tiles = 0.5 + 0.5 * torch.tanh(1.2 * (a * column + b * row))
    return (tiles + 0.03 * torch.randn(count, 9)).clamp(0, 1)


def train(model, images, epochs=250):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(epochs):
        for x in images[torch.randperm(len(images))].split(64):
            loss = -model(x).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def check_by_hand():
    """The example on paper: the k-th of the weights is sin k, and a step of 0.01 goes up."""
    model, first = ToyVAE(), 1
    with torch.no_grad():
        for weights in model.parameters():
            k = torch.arange(first, first + weights.numel())
            weights.copy_(torch.sin(k).round(decimals=3).view_as(weights))
            first += weights.numel()
    x = torch.tensor([[0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4]])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, maximize=True)
    for when in "before", "after":
        q = model.encode(x)
        z = q.mean + q.stddev * torch.tensor([0.5, -1.0])
        estimate = model.elbo(x, q, z).mean()
        print(f"{when} the step: {estimate:.4f}")
        estimate.backward()
        optimizer.step()


if __name__ == "__main__":
    check_by_hand()
    torch.manual_seed(1)
    images, model = lit_tiles(512), ToyVAE()
    train(model, images)
    print(f"trained: ELBO {model(images.repeat(20, 1)).mean():.2f}")
    means, samples = model.generate(8)
    tiles = torch.stack([means, samples]).view(2, 8, 3, 3)
    rows = nn.functional.pad(tiles, (1, 1, 1, 1), value=1).permute(0, 2, 1, 3).reshape(10, 40)
    plt.imsave("samples.png", rows, cmap="gray", vmin=0, vmax=1)
