import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './browser.ts';

export interface PyTorch {
  /** Trains for about so many milliseconds; answers the steps per second. */
  round(milliseconds: number): Promise<number>;
  stop(): void;
}

/** bench/pytorch.py, ready for rounds; undefined where Python or PyTorch is not installed. */
export function startPyTorch(): PyTorch | undefined {
  if (spawnSync('python3', ['-c', 'import torch']).status !== 0) return undefined;
  const python = spawn('python3', ['-W', 'ignore', join(root, 'bench/pytorch.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    async round(milliseconds) {
      python.stdin.write(`${milliseconds}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error('bench/pytorch.py ended early: run it by hand to see why.');
      return Number(value);
    },
    stop: () => python.stdin.end(),
  };
}
