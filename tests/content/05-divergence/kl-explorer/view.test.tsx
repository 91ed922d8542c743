import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { figureSize, sizeNames } from '../../../../src/kit/plot/sizes.ts';
import { layOut, plotDomain } from '../../../../content/05-divergence/kl-explorer/geometry.ts';
import { initialState, picture, type State } from '../../../../content/05-divergence/kl-explorer/model.ts';
import Figure from '../../../../content/05-divergence/kl-explorer/kl-explorer.figure.tsx';

const html = renderToString(<Figure name="kl-explorer" />);
const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page as it is built', () => {
  test('states both divergences and the two Gaussians', () => {
    expect(text).toContain('D(q \u2016 p) 8.3100 closed form, nats');
    expect(text).toContain('D(p \u2016 q) 3.2903 closed form, nats');
    expect(text).toContain('q = N(4, 1.6\u00b2)');
    expect(text).toContain('p = N(0, 1\u00b2)');
  });

  test('draws both curves, the prior dashed, at every size', () => {
    expect(html.match(/<svg/g)).toHaveLength(sizeNames.length);
    expect(html.match(/class="curve dashed" style="--object: var\(--prior\)"/g)).toHaveLength(sizeNames.length);
  });

  test('has the plotted data as a table', () => {
    expect(text).toContain('z q(z) p(z) q log(q/p)');
  });

  test('offers no control before it is alive', () => {
    expect(html).not.toContain('role="slider"');
    for (const [tag] of html.matchAll(/<fieldset class="controls[^>]*>/g)) expect(tag).toContain('disabled');
    for (const [button] of html.matchAll(/<button[^>]*(?:aria-label="More of [^"]*"[^>]*>|>Reset)/g)) {
      expect(button).toContain('disabled');
    }
  });
});

describe('the geometry', () => {
  const extremes: Partial<State>[] = [
    {},
    { meanQ: 50, sdQ: 0.05, meanP: -50, sdP: 20 },
    { meanQ: -50, sdQ: 20, meanP: 50, sdP: 0.05 },
    { meanQ: 0, sdQ: 1, meanP: 0, sdP: 1 },
    { meanQ: 1e-9, sdQ: 1, meanP: 0, sdP: 1 },
  ];

  test.each(extremes)('of %j keeps every point inside the plot, and both bells in sight', (change) => {
    const state = { ...initialState, ...change };
    const domain = plotDomain(state);
    expect(domain[0]).toBeLessThanOrEqual(Math.min(state.meanQ - 3 * state.sdQ, state.meanP - 3 * state.sdP));
    expect(domain[1]).toBeGreaterThanOrEqual(Math.max(state.meanQ + 3 * state.sdQ, state.meanP + 3 * state.sdP));
    for (const name of sizeNames) {
      const size = figureSize(name, { narrow: 270, wide: 310 });
      const { x, density, integrand, q, p, shaded, top, bottom } = layOut(picture(state), domain, size);
      const places = [
        ...[...q, ...p].map((point) => [x(point.x), density(point.y)] as const),
        ...shaded.map((point) => [x(point.x), integrand(point.y)] as const),
      ];
      for (const [across, up] of places) {
        expect(across >= 0 && across <= size.width && up >= top - 0.01 && up <= bottom + 0.01).toBe(true);
      }
    }
  });
});
