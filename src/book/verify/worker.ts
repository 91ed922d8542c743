import { expose } from 'comlink';
import { checkClaim, type CheckedClaim } from '../../claims/check.ts';
import { loadClaims } from '../../claims/files.ts';
import { findClaim } from '../../claims/library.ts';
import { randomSource } from '../../math/index.ts';
import { loadTensorFlow } from '../../tensor/index.ts';
import { cannotLoad } from './words.ts';

const chapterOf = (id: string): string => id.slice(0, id.indexOf('/'));

async function loaded<Code>(what: string, code: Promise<Code>): Promise<Code> {
  try {
    return await code;
  } catch (cause) {
    throw new Error(cannotLoad(what), { cause });
  }
}

/** Checks one claim by all its roads. Its draws depend on the seed and on its id, not on what was checked before. */
async function check(id: string, seed: number): Promise<CheckedClaim> {
  const library = await loaded('The checks', loadClaims(chapterOf(id)));
  const { claim } = findClaim(library, id, '');
  const tf = claim.live ? await loaded('TensorFlow.js', loadTensorFlow()) : undefined;
  return checkClaim(claim, randomSource(seed).fork(id), tf);
}

export interface CheckService {
  check: typeof check;
}

expose({ check } satisfies CheckService);
