import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a file unless it has just this content: whoever reads it meanwhile, a build beside the tests, finds it whole. */
export function writeIfChanged(path: string | URL, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}
