import { describe, expect, test } from 'vitest';
import { stillOf } from '../../src/book/figures/still.ts';
import { figureOf } from '../../src/kit/figure-of.tsx';

const widths = { narrow: 340, wide: 680 };

const drawing = (name: keyof typeof widths, height = 200) => (
  <svg class={`drawing-${name}`} viewBox={`0 0 ${widths[name]} ${height}`} role="group" aria-label="a curve">
    <clipPath id="clip">
      <path d="M0 0" />
    </clipPath>
    <g clip-path="url(#clip)">
      <use href="#shapes" transform="scale(2)" />
    </g>
    <circle role="slider" tabIndex={0} aria-valuenow={1} r={3} />
  </svg>
);

const shown = figureOf<object, number>(
  ({ built }) => (
    <section class="figure">
      <div class="figure-picture">
        <svg>
          <g id="shapes">
            <circle r={built} />
          </g>
        </svg>
        <div class="pair">
          {drawing('narrow')}
          {drawing('wide')}
        </div>
      </div>
      <button type="button">Draw</button>
    </section>
  ),
  { title: 'A pair', says: 'Two.', settings: {}, build: () => 7 },
);

describe('a figure as a picture', () => {
  test('is its narrow drawing, in its own boxes and without the frame’s', async () => {
    const html = await stillOf(shown as never, 'pair');
    expect(html).toMatch(/^<div class="pair"><svg class="drawing-narrow" .*<\/svg><\/div>$/);
    expect(html).not.toMatch(/wide|button/);
  });

  test('has both halves where two boxes of a class hold one each, and not two drawings that only follow each other', async () => {
    const pictureOf = (halves: string) =>
      stillOf(
        figureOf<object>(
          () => (
            <div class="clouds">
              <div class={halves}>{drawing('narrow')}</div>
              <div class={halves}>{drawing('narrow')}</div>
            </div>
          ),
          { title: 'Halves', says: 'Two.', settings: {} },
        ) as never,
        'halves',
      );
    expect((await pictureOf('half')).match(/<svg/g)).toHaveLength(2);
    expect((await pictureOf('drawing')).match(/<svg/g)).toHaveLength(1);
  });

  test('is silent, and nothing in it takes the focus', async () => {
    expect(await stillOf(shown as never, 'pair')).not.toMatch(/role=|aria-|tabindex/);
  });

  test('has ids of its own, and the shapes that its figure’s drawings share', async () => {
    const html = await stillOf(shown as never, 'pair');
    expect(html).toContain('<clipPath id="pair-clip">');
    expect(html).toContain(
      '<g clip-path="url(#pair-clip)"><g transform="scale(2)"><g id="pair-shapes"><circle r="7"></circle></g></g></g>',
    );
  });

  test('is the wide drawing where the gallery’s frame shows that one larger', async () => {
    const both = (
      <div>
        {drawing('narrow', 620)}
        {drawing('wide', 460)}
      </div>
    );
    const high = figureOf(() => both, { title: 'High', says: 'High.', settings: {} });
    expect(await stillOf(high as never, 'high')).toContain('class="drawing-wide"');
  });

  test('cannot be made of a figure that draws nothing', async () => {
    const empty = figureOf(() => <p>Nothing.</p>, { title: 'Empty', says: 'Nothing.', settings: {} });
    await expect(stillOf(empty as never, 'empty')).rejects.toThrow('The figure "empty" has no drawing');
  });
});
