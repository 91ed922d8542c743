"""Spot values of the toy VAE at extreme encoders and decoders, for extreme.test.ts: python3 tests/oracle/extreme.py

It needs numpy and mpmath. None of it is the book's own quadrature:
- integrals over the plane are sums of numpy's long doubles (64 bits of mantissa on x86) over panels of one width, cut at
  the ReLU lines, and made twice, with other panels and the axes exchanged; the script stops where the two differ by more
  than 1e-11 of the value;
- where a log variance is 600 the decoded means are 0 or 1 but for a part e^-300 of the draws, and the expectation is a sum
  over sectors of the plane, with mpmath at 50 digits; where both are far below 0 it is the value at the mean;
- bounds on K draws are made for decoders that see z1 alone and a q whose second coordinate is the prior's. L_2 is the double
  integral as it stands. L_K is the integral over u of exp(-K e^u) - phi(e^u)^K at steps of 1/32 and of 1/40.
"""

import json
import multiprocessing
import pathlib

import mpmath
import numpy as np

mpmath.mp.dps = 50
LONG = np.longdouble
HERE = pathlib.Path(__file__).parent
SINES = json.loads((HERE / "numeric.json").read_text())["toy_vae"]["weights_int"]
IMAGE = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4]
REACH = 11


def long(value):
    """An mpmath number as a long double, by two doubles."""
    high = float(value)
    return LONG(high) + LONG(float(mpmath.mpf(value) - mpmath.mpf(high)))


PI = long(mpmath.pi)


def decoder(scale, blind):
    """The doubles that the test has: k/1000 times the scale; a blind decoder does not see z2."""
    arrays = [np.array([k / 1000 * scale for k in np.array(SINES[name]).flatten().tolist()]) for name in ("W1", "b1", "W2", "b2")]
    W1, b1, W2, b2 = arrays[0].reshape(4, 2), arrays[1], arrays[2].reshape(9, 4), arrays[3]
    if blind:
        W1 = W1 * np.array([1.0, 0.0])
    return W1, b1, W2, b2


def rule(n):
    """Gauss-Legendre nodes and weights, by Newton's method in mpmath."""
    nodes, weights = [], []
    for i in range(n):
        x = mpmath.cos(mpmath.pi * (i + mpmath.mpf(3) / 4) / (n + mpmath.mpf(1) / 2))
        for _ in range(8):
            before, value = mpmath.mpf(1), x
            for k in range(2, n + 1):
                before, value = value, ((2 * k - 1) * x * value - (k - 1) * before) / k
            slope = n * (x * value - before) / (x * x - 1)
            x -= value / slope
        nodes.append(long(x))
        weights.append(long(2 / ((1 - x * x) * slope**2)))
    return np.array(nodes), np.array(weights)


def panels(cuts, width):
    """Ends of panels on [-REACH, REACH], no wider than `width`, cut at `cuts` too."""
    inner = [c for c in cuts if -REACH < c < REACH]
    count = int(np.ceil(2 * REACH / width))
    return np.unique(np.concatenate([np.linspace(LONG(-REACH), LONG(REACH), count + 1), np.array(inner, dtype=LONG)]))


def on_panels(ends, nodes, weights):
    middle, half = (ends[1:] + ends[:-1]) / 2, (ends[1:] - ends[:-1]) / 2
    return (middle[:, None] + half[:, None] * nodes).ravel(), (half[:, None] * weights).ravel()


def log_likelihood(model, variance, units):
    """log p(x|z) from the four pre-activations, an array of four rows."""
    _, _, W2, b2 = model
    active = np.maximum(units, 0)
    squares = LONG(0)
    for i in range(9):
        logit = b2[i].astype(LONG) + sum(LONG(W2[i, k]) * active[k] for k in range(4))
        squares = squares + (LONG(IMAGE[i]) - 1 / (1 + np.exp(-logit))) ** 2
    return -LONG(9) / 2 * np.log(2 * PI * LONG(variance)) - squares / (2 * LONG(variance))


def over_plane(model, variance, mean, sd, combine, width, n, flipped):
    """E of log p(x|z), or the log of E p(x|z), for z = mean + sd (u, v)."""
    W1, b1, _, _ = model
    a, b = (LONG(1) * W1[:, 0] * sd[0], LONG(1) * W1[:, 1] * sd[1])
    c = W1[:, 0].astype(LONG) * mean[0] + W1[:, 1].astype(LONG) * mean[1] + b1
    if flipped:
        a, b = b, a
    with np.errstate(divide="ignore", invalid="ignore"):
        crossings = [(b[j] * c[k] - b[k] * c[j]) / (a[j] * b[k] - a[k] * b[j]) for j in range(4) for k in range(j)]
        edges = [-(c[k] + s * REACH * b[k]) / a[k] for k in range(4) for s in (-1, 1)]
        kinks = lambda u: [-(a[k] * u + c[k]) / b[k] for k in range(4)]
        nodes, weights = rule(n)
        outer, outer_weights = on_panels(panels([x for x in crossings + edges if np.isfinite(x)], width), nodes, weights)
        logs, masses = [], []
        for u, w in zip(outer, outer_weights):
            mass = w * np.exp(-u * u / 2) / (2 * PI)
            if mass < 1e-26:
                continue
            v, inner = on_panels(panels([x for x in kinks(u) if np.isfinite(x)], width), nodes, weights)
            units = a[:, None] * u + b[:, None] * v[None, :] + c[:, None]
            logs.append(combine(log_likelihood(model, variance, units), mass * inner * np.exp(-v * v / 2)))
    return logs


def mean_of(logs, masses):
    return np.sum(logs * masses)


def log_sum(logs, masses):
    largest = np.max(logs)
    return largest + np.log(np.sum(np.exp(logs - largest) * masses))


def twice(compute, name):
    first, second = compute(0), compute(1)
    if not abs(first - second) <= 1e-11 * max(1, abs(first)):
        raise ArithmeticError(f"{name}: {first} and {second} differ by {abs(first - second)}.")
    print(name, mpmath.nstr(mpmath.mpf(str(first)), 18), "other panels:", f"{float(abs(first - second)):.1e}", flush=True)
    return first


def plane(model, variance, mean, sd, evidence, width, name):
    combine = log_sum if evidence else mean_of

    def compute(layout):
        parts = np.array(over_plane(model, variance, mean, sd, combine, width * (0.83 if layout else 1), 20 + 4 * layout, layout == 1))
        return log_sum(parts, np.ones_like(parts)) if evidence else np.sum(parts)

    return twice(compute, name)


def saturated(model, variance, log_variance):
    """E log p(x|z) where a log variance is 600: nearly all z lie so far out that each decoded mean is 0 or 1."""
    W1, _, W2, _ = model
    exact = [[mpmath.mpf(float(w)) for w in row] for row in W1], [[mpmath.mpf(float(w)) for w in row] for row in W2]

    def value(direction):
        active = [max(mpmath.mpf(0), w[0] * direction[0] + w[1] * direction[1]) for w in exact[0]]
        logits = [sum(w * h for w, h in zip(row, active)) for row in exact[1]]
        assert all(abs(logit) > 1e-20 for logit in logits)
        squares = sum((mpmath.mpf(x) - (1 if logit > 0 else 0)) ** 2 for x, logit in zip(IMAGE, logits))
        return -mpmath.mpf(9) / 2 * mpmath.log(2 * mpmath.pi * variance) - squares / (2 * mpmath.mpf(variance))

    if log_variance[1] < 600:
        return (value((1, 0)) + value((-1, 0))) / 2

    turns = sorted({mpmath.atan2(s * -w[0], s * w[1]) for w in exact[0] for s in (1, -1)})
    angles = list(turns)
    for low, high in zip(turns, turns[1:] + [turns[0] + 2 * mpmath.pi]):
        middle = (low + high) / 2
        on = [w[0] * mpmath.cos(middle) + w[1] * mpmath.sin(middle) > 0 for w in exact[0]]
        for row in exact[1]:
            p, q = (sum(row[k] * exact[0][k][j] for k in range(4) if on[k]) for j in (0, 1))
            for s in (1, -1):
                angle = mpmath.atan2(s * -p, s * q)
                angle += 2 * mpmath.pi * mpmath.ceil((low - angle) / (2 * mpmath.pi))
                if low < angle < high:
                    angles.append(angle)
    angles.sort()
    total = mpmath.mpf(0)
    for low, high in zip(angles, angles[1:] + [angles[0] + 2 * mpmath.pi]):
        middle = (low + high) / 2
        total += (high - low) / (2 * mpmath.pi) * value((mpmath.cos(middle), mpmath.sin(middle)))
    return total


def divergence(mean, log_variance):
    """KL(q || p(z)), by mpmath."""
    terms = [mpmath.mpf(m) ** 2 + mpmath.exp(v) - 1 - mpmath.mpf(v) for m, v in zip(mean, log_variance)]
    return sum(terms) / 2


def text(value):
    return mpmath.nstr(mpmath.mpf(str(value)) if isinstance(value, LONG) else value, 18)


def whole(value):
    return mpmath.mpf(str(value)) if isinstance(value, LONG) else value


def at(name, mean, log_variance, scale=1.0, variance=0.1, width=0.4):
    model = decoder(scale, False)
    evidence = whole(plane(model, variance, (0, 0), (LONG(1), LONG(1)), True, width, f"{name}: log p(x)"))
    if max(log_variance) >= 600:
        reconstruction = saturated(model, variance, log_variance)
    else:
        sd = [long(mpmath.exp(mpmath.mpf(v) / 2)) for v in log_variance]
        reconstruction = whole(plane(model, variance, mean, sd, False, width, f"{name}: reconstruction"))
    kl = divergence(mean, log_variance)
    return {
        "name": name,
        "scale": scale,
        "observationVariance": variance,
        "mean": mean,
        "logVariance": log_variance,
        "evidence": text(evidence),
        "reconstruction": text(reconstruction),
        "klToPrior": text(kl),
        "elbo": text(reconstruction - kl),
        "klToPosterior": text(evidence - reconstruction + kl),
    }


def bounds(name, mean, log_variance, scale=1.0, variance=0.1, width=0.2):
    """L_2, L_10 and L_1000 of a decoder that sees z1 alone."""
    model = decoder(scale, True)
    W1, b1, _, _ = model
    sd = long(mpmath.exp(mpmath.mpf(log_variance) / 2))

    def weights(layout):
        kinks = [-(W1[k, 0] * LONG(mean) + b1[k]) / (W1[k, 0] * sd) for k in range(4)]
        e, masses = on_panels(panels(kinks, width * (0.83 if layout else 1)), *rule(20 + 4 * layout))
        masses = masses * np.exp(-e * e / 2) / np.sqrt(2 * PI)
        z = mean + sd * e
        units = W1[:, 0, None].astype(LONG) * mean + W1[:, 0, None].astype(LONG) * sd * e + b1[:, None]
        return log_likelihood(model, variance, units) + (e * e - z * z) / 2 + LONG(log_variance) / 2, masses

    def of_two(layout):
        logs, masses = weights(layout)
        inner = [np.sum(masses * np.logaddexp(log, logs)) for log in logs]
        return np.sum(masses * np.array(inner)) - np.log(LONG(2))

    def of_many(k):
        def compute(layout):
            logs, masses = weights(layout)
            logs, masses = logs[masses > 1e-30], masses[masses > 1e-30]
            step = LONG(1) / (40 if layout else 32)
            scale = log_sum(logs, masses)
            total = LONG(0)
            u = LONG(-60)
            end = 8 - np.min(logs - scale)
            while u < end:
                t = np.exp(np.minimum(u + logs - scale, 50))
                lost = -np.expm1(-np.exp(np.minimum(u, 50)) * k) if u < 50 else LONG(1)
                with np.errstate(divide="ignore"):
                    power = np.expm1(k * np.log1p(-min(LONG(1), np.sum(masses * -np.expm1(-t)))))
                total += step * (-power - lost)
                u += step
            return scale + total

        return compute

    return {
        "name": name,
        "scale": scale,
        "observationVariance": variance,
        "mean": [mean, 0],
        "logVariance": [log_variance, 0],
        "bounds": [{"k": k, "value": text(twice(of_two if k == 2 else of_many(k), f"{name}: L_{k}"))} for k in (2, 10, 1000)],
    }


CASES = [
    lambda: at("one log variance of -600", [0.7, -1.3], [-600, -1]),
    lambda: at("both coordinates nearly certain, and far away", [600, -400], [-600, -590]),
    lambda: at("a mean of 600", [600, 30], [0, -3]),
    lambda: at("both log variances 600", [1, -2], [600, 600]),
    lambda: at("one log variance of 600", [-600, 0.5], [600, -1]),
    lambda: at("q four times as wide as the prior", [2, -1], [3, 2], width=0.35),
    lambda: at("a variance of 0.001", [0.2, 0.4], [-5, -4], scale=0.5, variance=1e-3, width=0.35),
    lambda: at("a variance of a million", [0.2, 0.4], [-1, 1], variance=1e6),
    lambda: at("weights of size 2", [-0.4, 0.9], [-2, -3], scale=2.0, width=0.35),
]
BOUNDS = [
    lambda: bounds("a mean of 30", 30, 0),
    lambda: bounds("a log variance of -20", 0.7, -20),
    lambda: bounds("weights of size 3, a variance of 0.02", 0.5, -1, scale=3.0, variance=0.02),
]


def case_at(place):
    return (CASES + BOUNDS)[place]()


if __name__ == "__main__":
    about = "Made by extreme.py, which says how. Weights are those of numeric.json's toy_vae, k/1000, times the scale; the decoders of `bounds` have 0 in W1's second column."
    with multiprocessing.get_context("fork").Pool(7) as pool:
        found = pool.map(case_at, range(len(CASES) + len(BOUNDS)), chunksize=1)
    found = {"about": about, "x": IMAGE, "cases": found[: len(CASES)], "bounds": found[len(CASES) :]}
    (HERE / "extreme.json").write_text(json.dumps(found, indent=1) + "\n")
