import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Fetched } from '../../../kit/work/fetched.ts';
import type { Lab } from '../model.ts';
import { asBuilt } from './as-built.ts';

export interface LaterProps<Code> {
  readonly lab: Lab;
  readonly part: Fetched<Code>;
  /** Whether what the build drew is still what is to be seen. */
  readonly fresh: boolean;
  /** Whether the code is needed now: where it cannot be had, that is said. */
  readonly needed: boolean;
  /** What then stands there: "The curve is still the book’s". */
  readonly instead: string;
  /** Undefined where what stands there may stay. */
  readonly draw: (code: Code) => JSX.Element | undefined;
}

/** A part of the figure whose code comes later: until then it stands as the build drew it. */
export function Later<Code>({ lab, part, fresh, needed, instead, draw }: LaterProps<Code>): JSX.Element {
  const code = part.value.value;
  const drawn = code === null ? undefined : draw(code);
  const change = lab.settings.values.value;
  useEffect(() => {
    if (needed) void part.load();
  }, [part, needed, change]);

  return (
    <>
      {drawn ? <div>{drawn}</div> : <div class={fresh ? undefined : 'stale'} {...asBuilt} />}
      {part.failed.value && needed && (
        <p class="lab-problem" role="alert">
          {instead}: its code could not be fetched. See whether you are online, then change something.
        </p>
      )}
    </>
  );
}
