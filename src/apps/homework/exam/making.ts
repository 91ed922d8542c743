/** What makes an exam and shows it: the page needs it once one is started or printed. */
export { examFrom } from './exam-from.ts';
export { Paper } from './Paper.tsx';
export { Results } from './Results.tsx';
export { Writing } from './Writing.tsx';
