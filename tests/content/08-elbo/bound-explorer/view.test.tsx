import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { bookImages, bookModel, elbo, klToPosterior, logEvidence } from '../../../../src/models/toy-vae/index.ts';
import Figure from '../../../../content/08-elbo/bound-explorer/bound-explorer.figure.tsx';
import { initialState } from '../../../../content/08-elbo/bound-explorer/model.ts';
import { giveOrTake } from '../../../../content/08-elbo/bound-explorer/words.ts';
import { decimal } from '../../../../src/text/number.ts';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('the page as it is built states the bound, the evidence and the gap of the first image', async () => {
  const text = textOf(renderToString(<Figure name="bound-explorer" built={await Figure.build?.()} />));
  const x = bookImages[0]!;
  for (const value of [elbo(bookModel, x).value, logEvidence(bookModel, x).value, klToPosterior(bookModel, x).value]) {
    expect(text).toContain(decimal(value));
  }
});

test('where an integral is less sure than its digits, the page says by how much, and no more is wrong', async () => {
  const model = { ...bookModel, observationVariance: 1e-4 };
  const values = { ...initialState, model };
  const html = renderToString(<Figure name="bound-explorer" built={await Figure.build?.(values)} values={values} />);
  const [, shown, error] = /([\d.]+) nats, the ceiling ± ([\d.]+)/.exec(textOf(html))!;
  const exact = logEvidence(model, bookImages[0]!).value;
  expect(Number(error)).toBeLessThan(0.1);
  expect(Math.abs(Number(shown) - exact)).toBeLessThan(Number(error));
});

test('an error is told where four places would hide it, and is never told too small', () => {
  expect([0, 4e-5, 0.0606, 1234].map(giveOrTake)).toEqual(['', '', ' ± 0.064', ' ± 1300']);
  for (let error = 6e-5; error < 1e6; error *= 1.013)
    expect(
      Number(
        giveOrTake(error)
          .replace(' ± ', '')
          .replace(/\s×\s10⁻⁵/, 'e-5'),
      ),
    ).toBeGreaterThanOrEqual(error);
});
