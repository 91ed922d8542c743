export { rehypeClaims } from './rehype.ts';
export { remarkClaims } from './remark.ts';
