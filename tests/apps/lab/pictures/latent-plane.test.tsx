import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { latticeMass } from '../../../../src/kit/plot/mass-levels.ts';
import { bookModel, encode, klToPosterior, latentGrid, makeImages } from '../../../../src/models/toy-vae/index.ts';
import { aggregateLattice } from '../../../../src/toy/latent-plane/aggregate-lattice.ts';
import { posteriorMap } from '../../../../src/toy/latent-plane/posterior-map.ts';
import { posteriorLattice } from '../../../../src/toy/latent-plane/posterior-lattice.ts';
import {
  countOutside,
  dotsPath,
  ellipsesPath,
  nearestPlace,
  planeReach,
  type PlaneEllipse,
} from '../../../../src/toy/latent-plane/latent-geometry.ts';
import { windowAtRest, windowOnTheWay } from '../../../../src/apps/lab/pictures/plane-window.ts';
import { LatentPlane, type LatentPlaneProps } from '../../../../src/apps/lab/pictures/LatentPlane.tsx';
import { massRegions } from '../../../../src/toy/latent-plane/mass-regions.ts';

const pixels = makeImages('lit-tile', 1, 24);
const images = Array.from({ length: 24 }, (_, i) => pixels.slice(9 * i, 9 * i + 9));
const ellipses = images.map((x): PlaneEllipse => {
  const { mean, logVariance } = encode(bookModel, x);
  return { mean: [mean[0]!, mean[1]!], sd: [Math.exp(logVariance[0]! / 2), Math.exp(logVariance[1]! / 2)] };
});
const grid = latentGrid(bookModel, 'live');
const lattice = posteriorLattice(bookModel, images[0]!, grid);
const posterior = posteriorMap(lattice);

const props: LatentPlaneProps = {
  ellipses,
  chosen: 0,
  posterior,
  showAggregate: false,
  point: [0.5, -1.25],
  onPoint: () => undefined,
  onChoose: () => undefined,
  active: false,
};

describe('the exact posterior on its lattice', () => {
  test.each([0.1, 0.01, 0.001, 1])('holds its whole mass at σ² = %s', (observationVariance) => {
    const model = { ...bookModel, observationVariance };
    expect(latticeMass(posteriorLattice(model, images[5]!, latentGrid(model, 'live')))).toBeCloseTo(1, 2);
  });

  test('says the same gap between q and p(z|x) as the quadrature does', () => {
    const [q, x] = [ellipses[0]!, images[0]!];
    const fine = { ...lattice, area: (lattice.z1[1]! - lattice.z1[0]!) * (lattice.z2[1]! - lattice.z2[0]!) };
    let gap = 0;
    lattice.z2.forEach((z2, i) =>
      lattice.z1.forEach((z1, j) => {
        const [a, b] = [(z1 - q.mean[0]) / q.sd[0], (z2 - q.mean[1]) / q.sd[1]];
        const density = Math.exp(-(a * a + b * b) / 2) / (2 * Math.PI * q.sd[0] * q.sd[1]);
        gap += fine.area * density * Math.log(density / lattice.density[i * lattice.z1.length + j]!);
      }),
    );
    expect(Math.abs(gap - klToPosterior(bookModel, x, undefined, grid).value)).toBeLessThan(2e-3);
  });
});

test('the regions of a Gaussian are its ellipses', () => {
  const q: PlaneEllipse = { mean: [0.5, -0.25], sd: [0.6, 0.3] };
  const [wide, inner] = massRegions(aggregateLattice([q], 3.2, 161), [2, 1]);
  for (const { sds, rings } of [wide!, inner!]) {
    expect(rings).toHaveLength(1);
    for (const [z1, z2] of rings[0]!) {
      expect(Math.abs(Math.hypot((z1 - 0.5) / 0.6, (z2 + 0.25) / 0.3) - sds)).toBeLessThan(0.05);
    }
  }
});

test('a region that the lattice does not hold is left out', () => {
  const far: PlaneEllipse = { mean: [3.2, 0], sd: [0.5, 0.5] };
  expect(massRegions(aggregateLattice([far], 3.2), [3, 2, 1, 0.5]).map(({ sds }) => sds)).toEqual([1, 0.5]);
});

test('the plane grows to hold every mean, up to 16, and counts those it cannot', () => {
  expect(planeReach([[0.5, -2.9]])).toBe(3.5);
  expect(
    planeReach([
      [0, 0],
      [-3.4, 0],
    ]),
  ).toBe(4.2);
  expect(planeReach([[0, 1e9]])).toBe(16);
  expect(
    countOutside(
      [
        [0, 17],
        [3, 3],
        [NaN, 0],
      ],
      16,
    ),
  ).toBe(2);
});

test('many ellipses and many points are one path each', () => {
  const two: PlaneEllipse[] = [
    { mean: [1, 0.5], sd: [0.25, 0.5] },
    { mean: [-1, 0], sd: [0.1, 0.2] },
  ];
  expect(ellipsesPath(two, 2)).toBe(
    'M0.5 0.5a0.5 1 0 1 0 1 0a0.5 1 0 1 0 -1 0M-1.2 0a0.2 0.4 0 1 0 0.4 0a0.2 0.4 0 1 0 -0.4 0',
  );
  expect(dotsPath(two.map(({ mean }) => mean))).toBe('M1 0.5h0M-1 0h0');
});

test('a click takes the nearest mean within reach, or none', () => {
  const places = [
    [0, 0],
    [0.2, 0],
  ] as const;
  expect(nearestPlace(places, [0.15, 0], 0.1)).toBe(1);
  expect(nearestPlace(places, [0.09, 0], 0.1)).toBe(0);
  expect(nearestPlace(places, [1, 1], 0.1)).toBeUndefined();
});

describe('the plane as it is built', () => {
  const html = renderToString(<LatentPlane {...props} />);

  test('holds the posterior, the ellipses, the prior and the point without any script', () => {
    expect(html.match(/class="plane-tint/g)).toHaveLength(6);
    expect(html.match(/class="plane-prior"/g)).toHaveLength(2);
    expect(html.match(/class="plane-chosen"/g)).toHaveLength(2);
    const drawn = [...html.matchAll(/class="plane-encodings" d="([^"]*)"/g)].map(([, d]) => d).join('');
    expect(drawn.match(/M/g)).toHaveLength(24);
  });

  test('draws its shapes once for all sizes', () => {
    expect(html.match(/<use /g)).toHaveLength(2);
    expect(html.match(/class="plane-means"/g)).toHaveLength(1);
  });

  test('says in words what it shows and what its regions hold', () => {
    expect(html).toContain('for 24 images');
    expect(html).toContain('The point to decode is at z1 0.50, z2 −1.25.');
    expect(html.replace(/\s+/g, ' ')).toContain('of the mass, faint ones 39');
  });

  test('its point is no slider before the page is alive, and one that speaks afterwards', () => {
    expect(html).not.toContain('role="slider"');
    const alive = renderToString(<LatentPlane {...props} active />);
    expect(alive).toContain('aria-valuetext="z1 0.50, z2 −1.25"');
  });
});

test('an autoencoder has points, and neither ellipses nor an aggregate, in the drawing and in words', () => {
  const points = ellipses.map(({ mean }): PlaneEllipse => ({ mean, sd: [0, 0] }));
  const html = renderToString(<LatentPlane {...props} ellipses={points} showAggregate active />);
  expect(html).not.toContain('NaN');
  expect(html).not.toContain('class="plane-aggregate"');
  expect(html).toContain('points of 24 images');
  expect(html).toMatch(/points for 24 images. That of the chosen image is at z1 /);
  expect(html).not.toContain('aggregate posterior, the mean');
});

test('a posterior that its lattice holds only in part is said to be so', () => {
  const half = posteriorMap({ ...lattice, density: Array.from(lattice.density, (value) => value / 2) });
  expect(renderToString(<LatentPlane {...props} posterior={half} />)).toMatch(
    /The regions are of (49|50) % of the exact posterior: the rest lies elsewhere/,
  );
});

test('means beyond the plane are counted in a sentence', () => {
  const far: PlaneEllipse = { mean: [40, 0], sd: [1, 1] };
  const html = renderToString(<LatentPlane {...props} ellipses={[...ellipses, far]} />);
  expect(html).toContain('1 of the 25 means lies outside the plane shown, which ends at 16.00.');
});

test('the aggregate posterior is outlined on request, and named', () => {
  const html = renderToString(<LatentPlane {...props} showAggregate />);
  expect(html).toContain('class="plane-aggregate"');
  expect(html).toContain('aggregate posterior, the mean of their');
});

describe('the window of the plane', () => {
  const spread = (reach: number): [number, number][] => [0.25, 0.5, 0.75, 1].map((share) => [share * reach, 0]);

  test('ends at 3 where all lies well inside, and farther out, up to 16, where it does not', () => {
    expect(windowAtRest(spread(2.8))).toBe(3);
    expect(windowAtRest(spread(2.9))).toBe(4.2);
    expect(windowAtRest(spread(1e4))).toBe(16);
    expect(windowAtRest([])).toBe(3);
  });

  test('stands still on the way while fewer than a quarter of the means swing out of it, then grows, and never shrinks', () => {
    expect(windowOnTheWay(spread(3.9), 3)).toBe(3);
    expect(windowOnTheWay(spread(4.1), 3)).toBe(4.2);
    expect(windowOnTheWay(spread(1), 4.2)).toBe(4.2);
    expect(windowOnTheWay(spread(1e4), 3)).toBe(16);
  });
});
