import type { Vector2 } from '../../../src/math/index.ts';
import { subjectInWords } from '../../../src/toy/reader-model/index.ts';
import { decimal, figures } from '../../../src/text/number.ts';
import type { Levels } from './exact.ts';
import type { Climb, State } from './model.ts';
import type { QFactors } from './q-settings.ts';

const near = 5e-4;
/** What is smaller than this, four decimal places do not show. */
const unseen = 5e-5;

const isEncoders = ({ shifts, factors }: QFactors): boolean =>
  shifts.every((shift) => shift === 0) && factors.every((factor) => factor === 1);

/** What the reader sees, in a sentence or two. */
export function lesson(levels: Levels, encoderGap: number, factors: QFactors, climb: Climb | undefined): string {
  const { gap } = levels;
  if (climb?.ended === 'no') return 'Climbing: each step moves $q$ the way the ELBO rises fastest.';
  if (climb?.ended === 'at the edge of the fields') return 'The ELBO would rise further, but the fields allow no more.';
  if (climb?.ended === 'at the top') {
    return `The best $q$ of its family that can be reached from there: no small change of its means or widths raises the ELBO. It leaves ${decimal(gap)} nats, which only another family could close; the encoder leaves ${decimal(encoderGap)}.`;
  }
  if (isEncoders(factors)) {
    return `This is the encoder’s own $q$. It leaves ${decimal(gap)} nats between the bound and $log p(x)$. Can you do better by hand?`;
  }
  if (gap < encoderGap - near) return `Better than the encoder, which leaves ${decimal(encoderGap)} nats.`;
  if (gap > encoderGap + near) {
    return `The ceiling stays where it is, whatever $q$ you choose. You have lowered the floor: the encoder’s $q$ leaves only ${decimal(encoderGap)} nats.`;
  }
  return 'As good as the encoder’s $q$.';
}

/** What the figure shows, for screen readers. */
export function aloud(state: State, { reconstruction, kl, elbo, evidence, gap }: Levels): string {
  return `With ${subjectInWords(state)}: the reconstruction term is ${decimal(reconstruction)}, the divergence from the prior ${decimal(kl)}, the ELBO ${decimal(elbo)}, $log p(x)$ ${decimal(evidence)} and the gap ${decimal(gap)} nats.`;
}

/** "0.54 by 0.53". */
export const sdsInWords = ([first, second]: Vector2): string => `${decimal(first, 2)} across, ${decimal(second, 2)} up`;

/** What a number to four places says of its error, where that is more than they show: “ ± 0.061”, two figures, rounded up. */
export const giveOrTake = (error: number): string => (error > unseen ? ` ± ${figures(1.06 * error, 2)}` : '');
