import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Fetched } from '../../../kit/work/fetched.ts';

export interface AskedProps<Code> {
  readonly part: Fetched<Code>;
  /** Counts the askings; 0 while it is not to be there. */
  readonly asked: number;
  /** What it is, as the sentence begins that says it could not be fetched: "The editor". */
  readonly what: string;
  readonly draw: (code: Code) => JSX.Element;
}

/** A part of the figure that is not there until it is asked for. */
export function Asked<Code>({ part, asked, what, draw }: AskedProps<Code>): JSX.Element | null {
  useEffect(() => {
    if (asked > 0) void part.load();
  }, [part, asked]);
  const code = part.value.value;
  if (asked === 0) return null;
  if (code !== null) return draw(code);
  return part.failed.value ? (
    <p class="lab-problem" role="alert">
      {what} could not be fetched. See whether you are online, then ask again.
    </p>
  ) : null;
}
