import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { initialState } from '../../../../content/05-divergence/kl-estimate/model.ts';
import { checkpoints } from '../../../../content/05-divergence/kl-estimate/monte-carlo.ts';
import Figure from '../../../../content/05-divergence/kl-estimate/kl-estimate.figure.tsx';
import { asHeard } from '../../../as-heard.ts';

const built = checkpoints(initialState);
const html = renderToString(<Figure name="kl-estimate" built={built} />);
const text = asHeard(html);

test('the page as it is built states the homework’s divergence, its estimate with the band, and the spread of one draw', () => {
  const last = built.at(-1)!;
  expect(text).toContain('the divergence of q from p 24.1137 closed form, nats');
  expect(text).toContain(`${last.mean.toFixed(4)} \u00b1 ${(3.290527 * last.standardError).toFixed(4)}`);
  expect(text).toContain('sd of one log-ratio 26.2393');
  expect(text).toContain('q = N(6, 4 squared)');
});

test('the run is a table, from a hundred draws to a hundred thousand', () => {
  expect(text).toMatch(/draws estimate half-width of the 99\.9\s% band 100 /);
  expect(text).toMatch(/100 000 24\.\d{4} 0\.2\d{3}/);
});
