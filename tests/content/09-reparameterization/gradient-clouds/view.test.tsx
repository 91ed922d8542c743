import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import drawClouds from '../../../../content/09-reparameterization/gradient-clouds/gradient-clouds.compute.ts';
import { initialState, picture, requestOf } from '../../../../content/09-reparameterization/gradient-clouds/model.ts';
import Figure from '../../../../content/09-reparameterization/gradient-clouds/gradient-clouds.figure.tsx';
import { decimal } from '../../../../src/text/number.ts';
import { asHeard } from '../../../as-heard.ts';

const built = drawClouds(requestOf(initialState));
const html = renderToString(<Figure name="gradient-clouds" built={built} />);
const text = asHeard(html);

test('the page as it is built states the exact slopes and both exact spreads', () => {
  const { gradient, clouds } = picture(initialState, built);
  expect(text).toContain(`${decimal(gradient[0])} in μ 1 , ${decimal(gradient[1])} in μ 2`);
  const sds = (estimator: 'pathwise' | 'score') => clouds[estimator].sds.map((sd) => decimal(sd)).join(' · ');
  expect(text).toContain(`Pathwise, exact sd ${sds('pathwise')} of an estimate`);
  expect(text).toContain(`Score function, exact sd ${sds('score')} of an estimate`);
});

test('every estimate is drawn and stands in the data table', () => {
  expect(html.match(/<circle/g)).toHaveLength(2 * 200 * 2);
  expect(text).toContain('The estimates drawn, seed 1');
  expect(text).toContain(`200 ${built.pathwise[199]!.map((value) => decimal(value)).join(' ')}`);
});
