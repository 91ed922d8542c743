import { createLab, type Lab } from '../../../src/apps/lab/model.ts';
import { built, fakeReader, type FakeReader } from './fake-reader.ts';
import { fakeTraining, settled, type FakeSession } from './fake-session.ts';

export interface Scene {
  readonly lab: Lab;
  readonly sessions: readonly FakeSession[];
  readonly reader: FakeReader;
  readonly stop: () => void;
}

export function openLab(): Scene {
  const { open, sessions } = fakeTraining();
  const reader = fakeReader();
  const lab = createLab({ open, reader, built });
  return { lab, sessions, reader, stop: lab.start() };
}

/** In training, a thousand steps on. */
export async function underWay(): Promise<Scene & { readonly session: FakeSession }> {
  const scene = openLab();
  scene.lab.train();
  await settled();
  const session = scene.sessions[0]!;
  session.progress(1000);
  return { ...scene, session };
}

export const stepOf = (lab: Lab): number => lab.run.value.state.step;
