import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BoundPlot } from '../../../../content/08-elbo/raising-the-bound/BoundPlot.tsx';
import { createModel, type State } from '../../../../content/08-elbo/raising-the-bound/model.ts';

function plot(change: Partial<State>): string {
  const model = createModel();
  model.settings.set(change);
  return renderToString(<BoundPlot model={model} active />);
}

test('both weights have their handles where they lie in the plot', () => {
  expect(plot({})).toContain('aria-label="the weight w"');
  expect(plot({})).not.toContain('off the plot');
});

test('a weight left of the plot is named there, and no mark stands at a place that is not its own', () => {
  const html = plot({ w: -2.5 });
  expect(html).toContain('w = −2.5 lies off the plot');
  expect(html).not.toContain('aria-label="the weight w"');
  expect(html).toContain('aria-label="the first weight"');
});
