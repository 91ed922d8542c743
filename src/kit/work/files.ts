/** Hands a text or bytes to the reader as a file. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const largestFile = 5_000_000;

/** The text of a file that the reader chose, or why it cannot be had. */
export async function readFile(file: File): Promise<{ ok: true; value: string } | { ok: false; problem: string }> {
  if (file.size > largestFile) {
    return { ok: false, problem: `${file.name} has ${Math.round(file.size / 1e6)} MB, and 5 MB is the most.` };
  }
  try {
    return { ok: true, value: await file.text() };
  } catch {
    return { ok: false, problem: `${file.name} could not be read. Choose it again.` };
  }
}
