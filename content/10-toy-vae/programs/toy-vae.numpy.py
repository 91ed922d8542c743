"""The toy VAE, whole: 3x3 images, two latents, 145 numbers to learn. NumPy alone."""

import numpy as np

VARIANCE = 0.1  # of a pixel about its decoded mean
SHAPES = [(4, 2), (4,), (9, 4), (9,), (6, 9), (6,), (4, 6), (4,)]  # W1 b1 W2 b2 W3 b3 W4 b4


def sine_weights():
    """The weights for pencil and paper: the k-th number is sin k, to three decimals."""
    numbers = np.sin(np.arange(1, 146)).round(3)
    ends = np.cumsum([np.prod(shape) for shape in SHAPES])
    return [part.reshape(shape) for part, shape in zip(np.split(numbers, ends), SHAPES)]


def first_weights(rng):
    """Where training starts: random matrices, hidden units that are switched on."""
    weights = [rng.normal(0, shape[-1] ** -0.5, shape) for shape in SHAPES]
    for b, start in zip(weights[1::2], [0.5, 0, 0.5, 0]):
        b[:] = start
    return weights


def lit_tiles(count, rng):
    """Tiles that are lit from a direction (a, b), row by row, with a little noise."""
    a, b = rng.uniform(-1, 1, (2, count, 1))
    column, row = np.tile([-1, 0, 1], 3), np.repeat([-1, 0, 1], 3)
    tiles = 0.5 + 0.5 * np.tanh(1.2 * (a * column + b * row))
    return np.clip(tiles + rng.normal(0, 0.03, tiles.shape), 0, 1)


def decode(z, W1, b1, W2, b2):
    u = np.maximum(0, z @ W1.T + b1)
    return u, 1 / (1 + np.exp(-(u @ W2.T + b2)))


def forward(x, noise, weights):
    """From images (batch, 9) and noise (batch, 2) to an estimate of the ELBO per image."""
    *decoder, W3, b3, W4, b4 = weights
    h = np.maximum(0, x @ W3.T + b3)
    m, log_var = np.split(h @ W4.T + b4, 2, axis=1)
    z = m + np.exp(log_var / 2) * noise
    u, mu = decode(z, *decoder)
    squares = ((x - mu) ** 2).sum(axis=1)
    log_p = -4.5 * np.log(2 * np.pi * VARIANCE) - squares / (2 * VARIANCE)
    kl = 0.5 * (m**2 + np.expm1(log_var) - log_var).sum(axis=1)
    return h, m, log_var, z, u, mu, log_p, kl


def slopes(x, noise, weights):
    """The slopes of the mean estimate in all weights: the same way, walked backwards."""
    W1, _, W2, _, _, _, W4, _ = weights
    h, m, log_var, z, u, mu, _, _ = forward(x, noise, weights)
    delta = (x - mu) / VARIANCE * mu * (1 - mu)
    d = (delta @ W2) * (u > 0)
    dz = d @ W1
    to_log_var = 0.5 * (dz * np.exp(log_var / 2) * noise - np.expm1(log_var))
    g = np.hstack([dz - m, to_log_var])
    e = (g @ W4) * (h > 0)
    layers = [(d, z), (delta, u), (e, x), (g, h)]
    return [s / len(x) for back, ahead in layers for s in (back.T @ ahead, back.sum(axis=0))]


def train(weights, images, rng, steps=2000, batch=64, rate=0.01):
    """Adam, up the ELBO: each slope's running mean over the root of its running square, both mended for their start at 0."""
    means, squares = ([np.zeros_like(w) for w in weights] for _ in range(2))
    for t in range(1, steps + 1):
        x = images[rng.integers(len(images), size=batch)]
        noise = rng.normal(size=(batch, 2))
        for w, mean, square, slope in zip(weights, means, squares, slopes(x, noise, weights)):
            mean += 0.1 * (slope - mean)
            square += 0.001 * (slope**2 - square)
            w += rate * mean / (1 - 0.9**t) / (np.sqrt(square / (1 - 0.999**t)) + 1e-8)


def save_picture(path, rows):
    """Rows of tiles as one grey picture, in the plain form of PGM: numbers in a text file."""
    tiles = [np.pad(row.reshape(-1, 3, 3), ((0, 0), (1, 1), (1, 1)), constant_values=1) for row in rows]
    grey = np.kron(np.vstack([np.hstack(row) for row in tiles]), np.ones((16, 16)))
    header = f"P2 {grey.shape[1]} {grey.shape[0]} 255"
    np.savetxt(path, 255 * grey.clip(0, 1), "%d", header=header, comments="")


if __name__ == "__main__":
    x = np.array([[0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4]])
    noise, weights = np.array([[0.5, -1.0]]), sine_weights()
    _, m, _, z, _, _, log_p, kl = forward(x, noise, weights)
    for name, numbers in ("mean", m[0]), ("draw", z[0]), ("log p", log_p), ("KL", kl):
        print(f"{name}:", *(f"{number:.4f}" for number in numbers))
    print(f"before the step: {(log_p - kl).mean():.4f}")
    stepped = [w + 0.01 * slope for w, slope in zip(weights, slopes(x, noise, weights))]
    *_, log_p, kl = forward(x, noise, stepped)
    print(f"after the step: {(log_p - kl).mean():.4f}")

    rng = np.random.default_rng(seed=1)
    images, weights = lit_tiles(512, rng), first_weights(rng)
    train(weights, images, rng)
    *_, log_p, kl = forward(np.tile(images, (20, 1)), rng.normal(size=(20 * 512, 2)), weights)
    print(f"trained: ELBO {(log_p - kl).mean():.2f}")
    _, means = decode(rng.normal(size=(8, 2)), *weights[:4])
    save_picture("samples.pgm", [means, rng.normal(means, VARIANCE**0.5)])
