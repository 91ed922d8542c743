import { expose } from 'comlink';
import { checkClaim, type CheckedClaim } from '../../claims/check.ts';
import { loadClaims } from '../../claims/files.ts';
import { findClaim } from '../../claims/library.ts';
import { loaded } from '../../kit/work/loaded.ts';
import { randomSource } from '../../math/index.ts';
import { loadTensorFlow } from '../../tensor/index.ts';
import { cannotLoad } from './words.ts';

const chapterOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Checks one claim by all its roads. Its draws depend on the seed and on its id, not on what was checked before. */
async function check(id: string, seed: number): Promise<CheckedClaim> {
  const library = await loaded(loadClaims(chapterOf(id)), cannotLoad('The checks'));
  const { claim } = findClaim(library, id, '');
  const tf = claim.live ? await loaded(loadTensorFlow(), cannotLoad('TensorFlow.js')) : undefined;
  return checkClaim(claim, randomSource(seed).fork(id), tf);
}

export interface CheckService {
  check: typeof check;
}

expose({ check } satisfies CheckService);
