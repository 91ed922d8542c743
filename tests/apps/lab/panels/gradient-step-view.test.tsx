import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LiveGradientStep } from '../../../../src/apps/lab/panels/GradientStepView.tsx';
import type { GradientStep } from '../../../../src/apps/lab/exact/gradient-step.ts';
import { createLab } from '../../../../src/apps/lab/model.ts';
import { built, fakeReader } from '../fake-reader.ts';
import { fakeTraining, settled } from '../fake-session.ts';

const step: GradientStep = { rate: 0.01, steepest: [], slopeSquared: 5, before: -0.5, after: -0.4 };

test('while training runs, the step written out is said to be an earlier model\u2019s', async () => {
  const reader = fakeReader();
  const lab = createLab({ open: fakeTraining().open, reader, built });
  const stop = lab.start();
  const html = (): string => renderToString(<LiveGradientStep lab={lab} reader={reader} built={step} live />);
  expect(html()).toContain('changes by <b>0.1000</b> nats');
  expect(html()).not.toContain('an earlier model');
  lab.train();
  await settled();
  expect(html()).toContain('Pause, and the step is written out at the weights you have reached.');
  stop();
  expect(html()).not.toContain('an earlier model');
});
