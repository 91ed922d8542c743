"""Trains the toy VAE in eager PyTorch, one thread, batch 64. For each line of input, a number of milliseconds, it trains
for about as long and prints the steps per second."""

import sys
import time

import torch

torch.manual_seed(1)
torch.set_num_threads(1)
images = torch.rand(512, 9)
encoder = torch.nn.Sequential(torch.nn.Linear(9, 6), torch.nn.ReLU(), torch.nn.Linear(6, 4))
decoder = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.ReLU(), torch.nn.Linear(4, 9), torch.nn.Sigmoid())
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=0.01, eps=1e-7)


def step(t):
    x = images[torch.randint(512, (64,))]
    mean, log_variance = encoder(x).chunk(2, dim=1)
    z = mean + torch.exp(log_variance / 2) * torch.randn(64, 2)
    reconstruction = ((x - decoder(z)) ** 2).sum(dim=1).mean() / (2 * 0.1)
    kl = 0.5 * (mean**2 + log_variance.exp() - 1 - log_variance).sum(dim=1).mean()
    loss = reconstruction + min(1.0, t / 1500) * kl
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


t = 0
for line in sys.stdin:
    start, first = time.perf_counter(), t
    while time.perf_counter() - start < float(line) / 1000:
        for _ in range(10):
            step(t)
            t += 1
    print((t - first) / (time.perf_counter() - start), flush=True)
