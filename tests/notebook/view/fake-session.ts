import { noOutput, type Output } from '../../../src/notebook/output.ts';
import type { Session, SessionOptions } from '../../../src/notebook/session.ts';
import { createRuns, type Runs } from '../../../src/notebook/view/state/runs.ts';

/** A session that writes down what is asked of it, and says what a test has it say. */
export interface FakeSession {
  readonly runs: Runs;
  readonly asked: readonly string[];
  readonly say: (section: string, cell: string, output: Partial<Output>) => void;
}

/** Waits until what was promised has come. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `isOffline`: whether what opens a session cannot be fetched. */
export function fakeSession(isOffline: () => boolean = () => false): FakeSession {
  const asked: string[] = [];
  let options: SessionOptions | undefined;
  const write = (line: string): void => void asked.push(line);
  const session: Session = {
    define: ({ section, cell, source }) => write(`define ${section}/${cell} ${source}`),
    remove: (section, cell) => write(`remove ${section}/${cell}`),
    input: (section, cell, at, value) => write(`input ${section}/${cell} ${at} ${String(value)}`),
    setWidth: (width) => write(`width ${width}`),
    letRun: (section, cell) => write(`let run ${section}/${cell}`),
    stop: () => write('stop'),
    restart: () => write('restart'),
    close: () => write('close'),
  };
  const fetchEngine = async () => {
    if (isOffline()) throw new Error('offline');
    return {
      openSession(given: SessionOptions) {
        write('open');
        options = given;
        return session;
      },
    };
  };
  return {
    asked,
    runs: createRuns(fetchEngine, '/'),
    say: (section, cell, output) => options?.onOutput(section, cell, { ...noOutput, ...output }),
  };
}
