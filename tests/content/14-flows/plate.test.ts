import { expect, test } from 'vitest';
import { planar } from '../../../content/14-flows/planar.ts';
import { flows } from '../../../content/14-flows/plate.tsx';
import { linspace } from '../../../src/kit/plot/points.ts';

test('every flow of the plate is invertible: by its condition, and by the area that it leaves to small squares', () => {
  const step = 1e-5;
  const places = linspace([-3, 3], 24);
  for (const flow of flows) {
    expect(flow.w[0] * flow.u[0] + flow.w[1] * flow.u[1]).toBeGreaterThanOrEqual(-1);
    for (const x of places)
      for (const y of places) {
        const [at, right, up] = [
          planar(flow, { x, y }),
          planar(flow, { x: x + step, y }),
          planar(flow, { x, y: y + step }),
        ];
        expect((right.x - at.x) * (up.y - at.y) - (right.y - at.y) * (up.x - at.x)).toBeGreaterThan(0);
      }
  }
});
