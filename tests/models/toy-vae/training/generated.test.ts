import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { batchGradientSource, generatedFile } from '../../../../scripts/generate-batch-gradient.ts';

test('the generated gradient is what its generator writes', () => {
  expect(readFileSync(generatedFile, 'utf8')).toBe(batchGradientSource());
});
