import { withBase } from '../kit/base.ts';
import { capitalized } from '../text/words.ts';
import { bookLabels } from './labels.ts';

/** A place of the book as a page outside the chapters links to it. */
export interface LinkedPlace {
  /** «Theorem 5.3». */
  readonly name: string;
  readonly href: string;
}

/**
 * The place that a label names: `divergence/gibbs`.
 *
 * @throws Error where the book has no such label. It says who asked.
 */
export function placeOfLabel(label: string, asker: string): LinkedPlace {
  const found = bookLabels().get(label);
  if (!found) throw new Error(`${asker}: ${label} is no label of the book. Write slug/label, as in divergence/gibbs.`);
  const { name, slug, id } = found;
  return { name: capitalized(name.replace(' ', '\u00a0')), href: withBase(`/${slug}/#${id}`) };
}
