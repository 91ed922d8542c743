import { idOfClaim, idOfDerivation, idOfListing } from '../../section-ids.ts';

/** Code that a chapter's page offers, by what it is of and that one's name: `claim divergence/homework.forward`. */
export interface CodeAsked {
  /** The slug of the chapter whose code holds it. */
  readonly chapter: string;
  /** The id of its section. */
  readonly section: string;
}

/** Reads what a button asks for, on the page at a path. A number says its chapter; the others are of the page's. */
export function codeAsked(asked: string, path: string): CodeAsked | undefined {
  const [kind, name = ''] = asked.split(' ');
  const here = path.split('/').filter(Boolean).at(-1) ?? '';
  if (kind === 'claim') return { chapter: name.split('/')[0]!, section: idOfClaim(name) };
  if (kind === 'derivation') return { chapter: here, section: idOfDerivation(name) };
  return kind === 'listing' ? { chapter: here, section: idOfListing(name) } : undefined;
}
