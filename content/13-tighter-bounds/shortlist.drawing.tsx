import { custom, density, drawing, line, maths, rule } from '../../src/kit/drawing/index.ts';
import { normalQuantile } from '../../src/math/index.ts';
import { posterior, prior, relativeWeight } from './model-on-the-line.ts';

/** One draw from each tenth of q. */
const draws = Array.from({ length: 10 }, (_, i) => normalQuantile((i + 0.5) / 10));
const heaviest = Math.max(...draws.map(relativeWeight));

export default drawing({
  says: 'Ten draws from a broad q on a line, each as large as its weight: those under the narrow bell of the posterior are large, the others specks.',
  draw: () => ({
    x: { domain: [-2.6, 3.4] },
    y: { domain: [-0.12, 0.66] },
    marks: [
      rule({ y: 0 }),
      line(density(prior), { colour: 'encoder', dashed: true }),
      line(density(posterior), { colour: 'posterior' }),
      custom(
        (x, y) => (
          <g class="dots" style="--object: var(--encoder)">
            {draws.map((z) => (
              <circle
                key={z}
                cx={x(z).toFixed(1)}
                cy={y(0).toFixed(1)}
                r={(1 + 5 * Math.sqrt(relativeWeight(z) / heaviest)).toFixed(1)}
              />
            ))}
          </g>
        ),
        { clipped: false },
      ),
      maths('q', { x: -1, y: 0.3, dx: -4, anchor: 'end', colour: 'encoder' }),
      maths('p(z|x)', { x: 1.6, y: 0.44, dx: 6, colour: 'posterior' }),
    ],
  }),
});
