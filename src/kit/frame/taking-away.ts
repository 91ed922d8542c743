export { CopyDialog } from './CopyDialog.tsx';
export { embedOffer } from './embed.ts';
