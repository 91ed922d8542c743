export { anchorOf, rehypeClaims } from './rehype.ts';
export { remarkClaims } from './remark.ts';
