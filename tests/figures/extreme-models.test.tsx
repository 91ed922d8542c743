import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import boundExplorer from '../../content/08-elbo/bound-explorer/bound-explorer.figure.tsx';
import gradientClouds from '../../content/09-reparameterization/gradient-clouds/gradient-clouds.figure.tsx';
import effectiveSampleSize from '../../content/13-tighter-bounds/effective-sample-size.figure.tsx';
import iwaeCurve from '../../content/13-tighter-bounds/iwae-curve.figure.tsx';
import type { Figure } from '../../src/kit/figure-of.tsx';
import { initialValues, readSettings } from '../../src/kit/settings/url-state.ts';
import { bookModel, type Parameters } from '../../src/models/toy-vae/index.ts';
import { encodeParameters } from '../../src/toy/reader-model/index.ts';
import { canBeOne, shownIn } from '../../scripts/fuzz/identities.ts';
import { randomParameters } from '../models/toy-vae/fixtures.ts';

const blind = { ...bookModel, W4: Array.from(bookModel.W4, () => 0) };
/** The book's model, its first latent's log variance the same for every image. */
const withLogVariance = (logVariance: number): Parameters => ({
  ...bookModel,
  W4: Array.from(bookModel.W4, (weight, i) => (i >= 12 && i < 18 ? 0 : weight)),
  b4: Array.from(bookModel.b4, (weight, i) => (i === 2 ? logVariance : weight)),
});

const models: Readonly<Record<string, Parameters>> = {
  'a log variance of −72': withLogVariance(-72),
  'a log variance of −100': withLogVariance(-100),
  'a log variance of 590': withLogVariance(590),
  'a mean of 590': { ...blind, b4: [590, 0, 0, 0] },
  'a log variance of 590, whatever the image': { ...blind, b4: [0, 0, 590, 0] },
  'weights at random': randomParameters(1, 1),
};

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[\s\u2009]+/g, ' ');

/** A figure as its link opens it: its text, or the sentence that stands in the place of numbers. */
async function opened(name: string, Shown: unknown, model: Parameters): Promise<{ html: string; text: string }> {
  const Drawn = Shown as Figure;
  const link = new URLSearchParams({ [`${name}.model`]: encodeParameters(model) });
  const { values, problems } = readSettings(Drawn.settings, { prefix: name, version: 1 }, link);
  expect(problems).toEqual([]);
  expect(values).not.toEqual(initialValues(Drawn.settings));
  const html = renderToString(<Drawn name={name} built={await Drawn.build?.(values)} values={values} />);
  return { html, text: textOf(html) };
}

const tooFarApart = /too far apart for an exact bound/;
const tooRoughly = /known only to within ± .*, too roughly to be printed/;
const never = /NaN|undefined|Infinity/;

describe.each(Object.entries(models))('a link with %s', { timeout: 120_000 }, (_, model) => {
  test('opens in the explorer and the curve with one ELBO, the gap equal to its own integral, or a sentence', async () => {
    const explorer = await opened('bound-explorer', boundExplorer, model).catch((cause: unknown) => String(cause));
    if (typeof explorer === 'string') return expect(explorer).toMatch(tooRoughly);
    expect(explorer.html).not.toMatch(never);
    const [, elbo, floor] = / ELBO ([^A-Za-z]+)nats, the floor([^A-Za-z]*)/.exec(explorer.text)!;
    const [, gap] = / the gap ([^A-Za-z]+)/.exec(explorer.text)!;
    const [, own] = /by an integral of its own: ([^A-Za-z]+)/.exec(explorer.text)!;
    expect(canBeOne(shownIn(`${gap}${floor}`)!, shownIn(own!)!)).toBe(true);
    const curve = await opened('iwae-curve', iwaeCurve, model).catch((cause: unknown) => String(cause));
    if (typeof curve === 'string') return expect(curve).toMatch(tooFarApart);
    expect(curve.html).not.toMatch(never);
    const [, first] = /the ELBO ([^A-Za-z]+)one draw, exact/.exec(curve.text)!;
    expect(canBeOne(shownIn(`${elbo}${floor}`)!, shownIn(first!)!)).toBe(true);
  });

  test('opens in the clouds and with its shares of draws, in numbers', async () => {
    const clouds = await opened('gradient-clouds', gradientClouds, model);
    expect(clouds.html).not.toMatch(never);
    const shares = await opened('effective-sample-size', effectiveSampleSize, model);
    expect(shares.html).not.toMatch(never);
  });
});

test('the score of an encoder whose log variance is −80 has the spread that a standard deviation of e⁻⁴⁰ gives it', async () => {
  const { text } = await opened('gradient-clouds', gradientClouds, withLogVariance(-80));
  expect(text).toMatch(/Score function, exact sd 1\.\d{3} × 10¹⁷ · 0\.\d{4} /);
});
