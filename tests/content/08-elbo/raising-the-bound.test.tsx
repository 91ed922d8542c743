import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import RaisingTheBound from '../../../content/08-elbo/raising-the-bound.figure.tsx';

const { definition } = RaisingTheBound;
const html = (values?: Record<string, number>): string =>
  renderToString(
    <RaisingTheBound
      name="raising-the-bound"
      values={values && { ...definition.model('raising-the-bound').settings.values.value, ...values }}
    />,
  );
const textOf = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('the page as it is built states that the floor rose and the ceiling fell', () => {
  const text = textOf(html()).replaceAll(' ', '');
  expect(text).toContain('ELBO−2.6439+0.0250nats');
  expect(text).toContain('logp(x)−2.3858−0.1203nats');
});

test('a weight left of the plot is named there, and no mark stands at a place that is not its own', () => {
  expect(html({ w: -2.5 })).toContain('</tspan></tspan></tspan> = −2.5 lies off the plot');
  expect(html({ w: -2.5 }).match(/class="handle"/g)).toHaveLength(2);
});

describe('the reader', () => {
  test('sees first the counterexample of the chapter: the floor 0.0250 up, the ceiling 0.1203 down', () => {
    const { before, now } = definition.model('raising-the-bound').shown.value.result;
    expect(now.elbo - before.elbo).toBeCloseTo(0.025, 12);
    expect(now.evidence - before.evidence).toBeCloseTo(-0.12028672576003, 12);
    expect(html()).toContain('The floor went up and the ceiling came down');
  });

  test('raises the bound in turn over q and over w, and log p(x) never falls', () => {
    const model = definition.model('raising-the-bound');
    const now = () => model.shown.value.result.now;
    model.settings.set({ w: 0.3 });
    let evidence = -Infinity;
    for (let round = 0; round < 30; round++) {
      model.press('Raise over $q$');
      expect(now().gap).toBeLessThan(1e-7);
      expect(now().evidence).toBeGreaterThanOrEqual(evidence - 1e-7);
      evidence = now().evidence;
      model.press('Raise over $w$');
    }
    // The likelihood of x = 2 is largest where 1 + w² = 4.
    expect(model.settings.values.value['w']).toBeCloseTo(Math.sqrt(3), 1);
  });

  test('goes back one step at a time, and compares from where the weight is', () => {
    const { settings, press } = definition.model('raising-the-bound');
    press('Raise over $q$');
    press('Raise over $w$');
    const after = settings.values.value;
    press('Compare with this $w$');
    expect(settings.values.value['from']).toBe(after['w']);
    settings.undo();
    expect(settings.values.value).toEqual(after);
    settings.undo();
    settings.undo();
    expect(settings.isInitial.value).toBe(true);
  });
});
