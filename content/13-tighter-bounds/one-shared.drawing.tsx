import { arrow, dots, drawing, words } from '../../src/kit/drawing/index.ts';

const places = [1, 2, 3, 4, 5].map((x) => ({ x, y: 1 }));

export default drawing({
  says: 'Five draws in a row, with an arrow from each to the next: they are not independent.',
  draw: () => ({
    x: { domain: [0.4, 5.6] },
    y: { domain: [0.2, 1.7] },
    marks: [
      dots(places, { colour: 'encoder', radius: 4 }),
      places
        .slice(1)
        .map((to, i) => arrow({ x: places[i]!.x + 0.15, y: 1 }, { x: to.x - 0.15, y: 1 }, { colour: 'ink' })),
      words('each knows of the one before', { x: 3, y: 0.45, anchor: 'middle' }),
    ],
  }),
});
