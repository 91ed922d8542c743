import { checkDerivation, type CheckedLine } from '../../claims/derivation-check.ts';
import { derivationAt, isOnModel } from '../../claims/derivation.ts';
import type { Subject } from '../../models/toy-vae/index.ts';
import type { Values } from './model.ts';
import { loadDerivation } from './registry.ts';

let last: Subject | undefined;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What arrives in a message is a copy; the objects seen last stand for equal ones, so that their grids are found again. */
function remembered(subject: Subject): Subject {
  if (last !== undefined && same(last, subject)) return last;
  const known = last?.parameters;
  last = same(known, subject.parameters) && known !== undefined ? { ...subject, parameters: known } : subject;
  return last;
}

/** The lines of the derivation with this file name. */
export default async function (name: string, parameters: Values, subject: Subject): Promise<readonly CheckedLine[]> {
  const derivation = await loadDerivation(name);
  const plain = isOnModel(derivation) ? derivationAt(derivation, remembered(subject)) : derivation;
  return checkDerivation(plain, parameters);
}
