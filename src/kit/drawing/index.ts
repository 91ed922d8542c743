/** What a drawing in the margin is made of: the marks of plots, and a few of its own. */
export { density } from './density.ts';
export { drawing } from './drawing.ts';
export { arrow, distance } from './marks/arrow.tsx';
export { bar } from './marks/bar.tsx';
export { ellipse } from './marks/ellipse.tsx';
export { line } from './marks/line.ts';
export { maths, words } from './marks/text.tsx';
export { band, custom, dots, rule } from '../plot/marks/index.ts';
