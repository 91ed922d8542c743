import type { Cell } from '../document.ts';

export const code = (id: string, source: string): Cell => ({ id, kind: 'code', source });
export const text = (id: string, source: string): Cell => ({ id, kind: 'text', source });
