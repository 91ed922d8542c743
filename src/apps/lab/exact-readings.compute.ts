export { readImages as default } from './exact.ts';
