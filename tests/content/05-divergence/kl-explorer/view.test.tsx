import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { sampleXs } from '../../../../src/kit/plot/points.ts';
import { integrandTicks, plotDomain, plotHeights } from '../../../../content/05-divergence/kl-explorer/heights.ts';
import { initialState, picture, type State } from '../../../../content/05-divergence/kl-explorer/model.ts';
import Figure from '../../../../content/05-divergence/kl-explorer/kl-explorer.figure.tsx';
import { asHeard } from '../../../as-heard.ts';

const html = renderToString(<Figure name="kl-explorer" />);
const text = asHeard(html);

describe('the page as it is built', () => {
  test('states both divergences and the two Gaussians', () => {
    expect(text).toContain('the divergence of q from p 8.3100 closed form, nats');
    expect(text).toContain('the divergence of p from q 3.2903 closed form, nats');
    expect(text).toContain('q = N(4, 1.6 squared)');
    expect(text).toContain('p = N(0, 1 squared)');
  });

  test('has the plotted data as a table', () => {
    expect(text).toContain('z q of z p of z q log(q over p)');
  });

  test('offers no control before it is alive', () => {
    expect(html).not.toContain('role="slider"');
    for (const [tag] of html.matchAll(/<fieldset class="controls[^>]*>/g)) expect(tag).toContain('disabled');
    for (const [button] of html.matchAll(/<button[^>]*(?:aria-label="More of [^"]*"[^>]*>|>Reset)/g)) {
      expect(button).toContain('disabled');
    }
  });
});

describe('the heights', () => {
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
    const shown = picture(state);
    const { top, bottom, perIntegrand } = plotHeights(shown, domain);
    const xs = sampleXs(domain, [shown.q, shown.p]);
    for (const z of xs) {
      for (const height of [
        Math.exp(shown.q.logProb(z)),
        Math.exp(shown.p.logProb(z)),
        perIntegrand * shown.integrand(z),
      ]) {
        expect(height >= bottom && height <= top).toBe(true);
      }
    }
    const ticks = integrandTicks({ top, bottom, perIntegrand });
    expect(ticks[0]).toBe(0);
    expect(ticks.every((tick) => tick * perIntegrand < top)).toBe(true);
  });
});
