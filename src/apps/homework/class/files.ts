import { createFetched } from '../../../kit/work/fetched.ts';
import type { ClassModel } from './model.ts';

/** It tells an older encoding by the names that columns have in all languages, which are heavy. */
export const fileReader = createFetched(() => import('./read-file.ts'));

let newest: File | undefined;

/** Has the model take the table in a file, or say why it cannot, unless another file comes meanwhile. */
export async function takeFile(model: ClassModel, file: File): Promise<void> {
  newest = file;
  await fileReader.load();
  const table = await fileReader.value.value?.readTableFile(file);
  if (newest !== file) return;
  if (table && 'text' in table) return model.take(table);
  const { problem } = table ?? {
    problem: `What reads ${file.name} could not be loaded. See whether you are online, then choose it again.`,
  };
  model.refuse(problem);
}

/** Has the model take a file that is dropped anywhere on the page, which the browser would leave for it. Returns what ends it. */
export function takeDroppedFiles(model: ClassModel, onOver: (isOver: boolean) => void): () => void {
  const types = ['dragover', 'dragleave', 'drop'] as const;
  const follow = (event: DragEvent): void => {
    const { type, dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(type === 'dragover');
    if (type !== 'drop') return;
    const [file, ...others] = dataTransfer.files;
    if (others.length > 0) model.refuse(`You dropped ${others.length + 1} files. Drop one at a time.`);
    else if (file) void takeFile(model, file);
  };
  for (const type of types) addEventListener(type, follow);
  return () => {
    for (const type of types) removeEventListener(type, follow);
  };
}
