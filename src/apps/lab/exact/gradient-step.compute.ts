export { gradientStep as default } from './gradient-step.ts';
