/** What a figure's own page calls the messages that it sends to the page around its frame. */
export const figureSchema = 'elbook.figure';

/** How high the page about a figure wants to be, in CSS pixels. */
export interface FigureHeight {
  readonly schema: typeof figureSchema;
  readonly version: 1;
  readonly type: 'height';
  readonly height: number;
}
