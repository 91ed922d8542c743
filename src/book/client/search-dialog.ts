/** The dialog that searches the book, and its parts: see Search.astro. */
export const dialog = document.querySelector<HTMLDialogElement>('#search')!;
export const field = dialog.querySelector<HTMLInputElement>('input')!;
export const report = dialog.querySelector<HTMLElement>('.search-status')!;

export const missing = 'The search index could not be loaded. It is made by the build; try again in a moment.';
