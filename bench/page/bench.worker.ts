import { expose } from 'comlink';
import { variants, type Rates, type Variant } from './names.ts';
import { createVariants } from './variants.ts';

const created = createVariants();

/** Steps per second of each variant, which trains for about so many milliseconds. */
async function round(milliseconds: number): Promise<Rates> {
  const runnable = await created;
  const rate = (variant: Variant): number => {
    const stride = variant === 'idiomatic' ? 10 : 250;
    const start = performance.now();
    let steps = 0;
    for (; performance.now() - start < milliseconds; steps += stride) runnable[variant].advance(stride);
    return (steps / (performance.now() - start)) * 1000;
  };
  return Object.fromEntries(variants.map((variant) => [variant, rate(variant)])) as Rates;
}

export interface BenchWorker {
  round: typeof round;
}

expose({ round } satisfies BenchWorker);
