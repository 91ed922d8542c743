import { fetchTaught } from '../../../answer/fetch-kind.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Tools } from './tools.ts';

/** Fetches what reads, poses and judges problems of a kind, and nothing of any other. */
export const fetchTools = async (kind: ProblemKind): Promise<Tools> => {
  const [{ toolsOf }, taught] = await Promise.all([import('./tools.ts'), fetchTaught(kind)]);
  return toolsOf(kind, taught);
};
