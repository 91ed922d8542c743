import type { Drawing } from '../kit/drawing/drawing.ts';
import { loadOfChapter } from './chapter-files.ts';

// Vite finds the files; a new one is found without touching a list.
const files = import.meta.glob<Drawing>('/content/*/*.drawing.tsx', { import: 'default' });

/**
 * The drawing `name.drawing.tsx` of a chapter's folder.
 *
 * @throws Error that names the nearest drawings and all of the chapter's, when there is no such file.
 */
export const loadDrawing = (chapter: string, name: string): Promise<Drawing> =>
  loadOfChapter(files, '.drawing.tsx', chapter, name);
