/** What can be drawn on a plot. */
export { area } from './area.tsx';
export { band } from './band.tsx';
export { custom } from './custom.ts';
export { dots } from './dots.tsx';
export { errorBars } from './error-bars.tsx';
export { handle, planeHandle } from './handle.tsx';
export { label } from './label.tsx';
export { line } from './line.tsx';
export { rule } from './rule.tsx';
export { signedArea } from './signed-area.tsx';
export { stale } from './stale.tsx';
