import type { PlotOptions } from '@observablehq/plot';
import type { TableData } from '../frame/DataTable.tsx';

/** A drawing's width: `narrow` for a phone, `wide` for a text column. */
export type ChartSize = 'narrow' | 'wide';

/** A statistical chart that nobody drags: drawn at build by Observable Plot, with no script in the page. */
export interface Chart {
  readonly title: string;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly says: string;
  /** Plot's options for a drawing so many pixels wide. The marks take their colours from the book: `var(--evidence)`. */
  readonly plot: (width: number, size: ChartSize) => PlotOptions;
  /** The plotted data. */
  readonly table: TableData;
}

/** What `content/NN-slug/name.chart.ts` exports as its default. */
export const chart = (definition: Chart): Chart => definition;
