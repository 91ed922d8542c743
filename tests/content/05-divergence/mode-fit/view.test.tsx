import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { isOnMap } from '../../../../content/05-divergence/mode-fit/LandscapeMap.tsx';
import Figure from '../../../../content/05-divergence/mode-fit/mode-fit.figure.tsx';
import { asHeard } from '../../../as-heard.ts';

const html = renderToString(<Figure name="mode-fit" />);
const text = asHeard(html);

test('the page as it is built states both divergences and their lowest values', () => {
  expect(text).toContain('Forward, the divergence of p from q 2.1251 lowest 0.7236 nats, at mean 0 and sd 2.0616');
  expect(text).toContain(
    'Reverse, the divergence of q from p 2.1421 lowest 0.6931 nats, at mean \u00b11.9998 and sd 0.5004',
  );
  expect(text).toContain('target p , modes at ±2 of sd 0.5');
});

test('the labels stand the right way round: forward covers, reverse seeks', () => {
  expect(text).toMatch(/Forward.*it covers.*Reverse.*it seeks a mode/);
});

test('a fit outside the map is told from one on it', () => {
  const frame = { meanReach: 3.25, lowestSd: 0.2, highestSd: 4.12 };
  expect(isOnMap(frame, { mean: -3.25, sd: 0.2 })).toBe(true);
  expect(isOnMap(frame, { mean: 3.3, sd: 1 })).toBe(false);
  expect(isOnMap(frame, { mean: 0, sd: 0.1 })).toBe(false);
  expect(isOnMap(frame, { mean: 0, sd: 5 })).toBe(false);
});
