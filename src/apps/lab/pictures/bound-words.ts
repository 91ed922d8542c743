import type { TableData } from '../../../kit/frame/DataTable.tsx';
import { decimal, notBelowZero, whole } from '../../../text/number.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import { curves, type BoundMark } from './bound-history.ts';

/** The chart in a sentence or two, for those who do not see it. */
export function boundInWords(points: readonly HistoryPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'No steps yet.';
  const what =
    'The mean over the images of the exact log-evidence, the ELBO, and its two terms, in nats, against the steps of training.';
  const now = `After ${whole(last.step)} steps the ELBO is ${decimal(last.elbo)} and the exact log-evidence ${decimal(last.evidence)}; the gap between them is ${decimal(notBelowZero(last.evidence - last.elbo))}.`;
  if (first.step === last.step) return `${what} ${now}`;
  return `${what} ${now} After ${whole(first.step)} they were ${decimal(first.elbo)} and ${decimal(first.evidence)}.`;
}

/** What the chart cuts off at its foot. */
export function cutInWords(points: readonly HistoryPoint[]): string {
  const depths = points.flatMap((point) =>
    curves.map(({ name, value }) => ({ name, step: point.step, height: value(point) })),
  );
  const deepest = depths.reduce((least, depth) => (depth.height < least.height ? depth : least));
  return `Cut off below: the first steps, down to ${decimal(deepest.height, 2)} nats (${deepest.name}, step ${whole(deepest.step)}).`;
}

const mostRows = 60;

/** The plotted numbers. */
export function boundTable(points: readonly HistoryPoint[], marks: readonly BoundMark[] = []): TableData {
  const stride = Math.max(1, Math.ceil(points.length / mostRows));
  const rows = points.filter((_, i) => (points.length - 1 - i) % stride === 0);
  const changes = (from: number, to: number): string =>
    marks
      .filter(({ step }) => step > from && step <= to)
      .map(({ text }) => text)
      .join('; ');
  const hasMarks = marks.length > 0;
  return {
    caption: 'Means over the images, in nats, by step of training: $log p(x)$ is the ELBO plus the gap',
    columns: [
      'step',
      'exact $log p(x)$',
      'ELBO',
      'gap',
      'reconstruction',
      '$D_KL(q ‖ p(z))$',
      ...(hasMarks ? ['changed'] : []),
    ],
    rows: rows.map((point, i) => [
      whole(point.step),
      ...[point.evidence, point.elbo, notBelowZero(point.evidence - point.elbo), point.reconstruction, point.kl].map(
        (value) => decimal(value),
      ),
      ...(hasMarks ? [changes(rows[i - 1]?.step ?? -1, point.step)] : []),
    ]),
  };
}
