import { useEffect } from 'preact/hooks';
import { useReducedMotion } from '../frame/use-reduced-motion.ts';

export interface Steps {
  /** Whether there is a step to come. */
  readonly running: boolean;
  readonly advance: () => void;
  /** Takes all the steps that are left. */
  readonly finish: () => void;
  /** Milliseconds from step to step. */
  readonly pace: number;
}

/** Takes steps at a pace that the eye can follow, or all at once where the reader asks for no motion. */
export function useSteps({ running, advance, finish, pace }: Steps): void {
  const still = useReducedMotion();
  useEffect(() => {
    if (!running) return;
    if (still) {
      finish();
      return;
    }
    const timer = setInterval(advance, pace);
    return () => clearInterval(timer);
  }, [running, still, advance, finish, pace]);
}
