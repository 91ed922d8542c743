/** What draws questions and works them: the page needs it for others than those of the build. */
export { previewed } from './previewed.ts';
export { bankItems } from '../../../judge/export/bank.ts';
export { questionOf } from '../../../judge/export/question.ts';
