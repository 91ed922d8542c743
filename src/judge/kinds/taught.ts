import type { NamedProblem, ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';
import type { Kind } from './kind.ts';
import type { Lesson } from './lesson.ts';

/** Some kind, as far as judging goes. */
export type Room = Kind<NamedSpec, NamedProblem>;

/** Some kind with its lesson: all that a page needs of it that asks, judges and solves its problems. */
export interface Taught extends Room, Lesson<NamedSpec> {}

/** Finds the kind of a problem, or of its plain data, among those at hand. */
export type TaughtOf = (of: { readonly kind: ProblemKind }) => Taught;

export const taught = (room: Room, lesson: Lesson<NamedSpec>): Taught => ({ ...room, ...lesson });
