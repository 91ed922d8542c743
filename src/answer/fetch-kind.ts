import type { Lesson } from '../judge/kinds/lesson.ts';
import { taught, type Room, type Taught } from '../judge/kinds/taught.ts';
import type { ProblemKind } from '../judge/problem.ts';
import type { NamedSpec } from '../judge/spec.ts';

const rooms = import.meta.glob<Room>('/src/judge/kinds/*/index.ts', { import: 'default' });
const lessons = import.meta.glob<Lesson<NamedSpec>>('/src/judge/kinds/*/lesson.ts', { import: 'default' });

const fetchFrom = <T>(files: Readonly<Record<string, () => Promise<T>>>, path: string): Promise<T> => {
  const fetch = files[path];
  if (fetch === undefined)
    throw new Error(`There is no file ${path}. The files are: ${Object.keys(files).join(', ')}.`);
  return fetch();
};

/** Fetches what judging needs of a kind, and of no other. */
export const fetchRoom = (kind: ProblemKind): Promise<Room> => fetchFrom(rooms, `/src/judge/kinds/${kind}/index.ts`);

/** Fetches a kind with its lesson, and no other. */
export const fetchTaught = async (kind: ProblemKind): Promise<Taught> => {
  const lesson = fetchFrom(lessons, `/src/judge/kinds/${kind}/lesson.ts`);
  const [room, itsLesson] = await Promise.all([fetchRoom(kind), lesson]);
  return taught(room, itsLesson);
};
