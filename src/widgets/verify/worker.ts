import { expose } from 'comlink';
import { checkClaim, type CheckedClaim } from '../../claims/check.ts';
import { loadClaims } from '../../claims/files.ts';
import { findClaim } from '../../claims/library.ts';
import { randomSource } from '../../math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../tensor/index.ts';

const chapterOf = (id: string): string => id.slice(0, id.indexOf('/'));

async function tensorFlow(): Promise<TensorFlow> {
  try {
    return await loadTensorFlow();
  } catch {
    throw new Error('TensorFlow.js could not be loaded. See whether you are online, then try again.');
  }
}

/** Checks one claim by all its roads. Its draws depend on the seed and on its id, not on what was checked before. */
async function check(id: string, seed: number): Promise<CheckedClaim> {
  const { claim } = findClaim(await loadClaims(chapterOf(id)), id, '');
  return checkClaim(claim, randomSource(seed).fork(id), claim.live ? await tensorFlow() : undefined);
}

export interface CheckService {
  check: typeof check;
}

expose({ check } satisfies CheckService);
