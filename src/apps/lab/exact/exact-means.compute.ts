export { exactMeans as default } from './exact.ts';
