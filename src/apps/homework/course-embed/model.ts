import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createHomework, type HomeworkModel } from '../check/model.ts';
import type { Posed } from '../check/posed.ts';
import { namespace, shownTexts, table } from '../check/state.ts';
import type { Tools } from '../check/tools.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import { frameNamespace, frameTable, readOrigin, type FrameSettings } from '../frame/link.ts';
import type { FrameMessage } from '../frame/messages.ts';
import { createSettings, type Settings } from '../../../kit/settings/settings.ts';
import { writeSettings } from '../../../kit/settings/url-state.ts';

const longestLog = 8;

export interface CourseEmbed {
  readonly homework: HomeworkModel;
  readonly frame: Settings<FrameSettings>;
  /** The origin as it is typed, and what is wrong with it. */
  readonly parentText: ReadonlySignal<string>;
  readonly parentProblem: ReadonlySignal<string | null>;
  /** What the frame in the preview has said, the latest first. */
  readonly heard: ReadonlySignal<readonly FrameMessage[]>;
  typeParent(text: string): void;
  hear(message: FrameMessage): void;
  /** The query of a frame's address, for the page of `parent` to hear of its verdicts: what the question needs, no more. */
  queryFor(parent: string): string;
}

/** A question to put into a course page: the problem, and what its frame may show and tell. */
export function createCourseEmbed(fetchTools: (kind: ProblemKind) => Promise<Tools>, built: Posed): CourseEmbed {
  const homework = createHomework(fetchTools, built);
  const frame = createSettings(frameTable);
  const typed = signal<string | null>(null);
  const heard = signal<readonly FrameMessage[]>([]);
  const parentText = computed(() => typed.value ?? frame.values.value.parent);

  return {
    homework,
    frame,
    parentText,
    parentProblem: computed(() => {
      const reading = readOrigin(parentText.value);
      return reading.ok ? null : reading.problem;
    }),
    heard,
    typeParent(text) {
      typed.value = text;
      const reading = readOrigin(text);
      if (reading.ok) frame.set({ parent: reading.value });
    },
    hear(message) {
      if (message.type !== 'height') heard.value = [message, ...heard.peek()].slice(0, longestLog);
    },
    queryFor(parent) {
      const state = homework.settings.values.value;
      const params = new URLSearchParams();
      writeSettings(table, namespace, state, params);
      const named = new Set(['v', 'kind', 'family', 'tolerance', 'strict', ...Object.keys(shownTexts(state))]);
      for (const key of [...params.keys()]) if (!named.has(key.slice(namespace.prefix.length + 1))) params.delete(key);
      writeSettings(frameTable, frameNamespace, { ...frame.values.value, parent }, params);
      return params.toString();
    },
  };
}
