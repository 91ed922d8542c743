/** What the code in a frame tells the page around it, as an event of the frame: it can be run. */
export const readyEvent = 'notebook-ready';

export interface Ready {
  readonly runAll: () => void;
}
