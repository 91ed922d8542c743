import { is, literal, object, picklist } from 'valibot';
import type { Judgement, Remark, Verdict } from '../../../judge/one-kind/judging.ts';

/** Names these messages among all that a page may receive; the version grows when a message changes its meaning. */
export const messageSchema = 'elbook.homework';
const messageVersion = 1;

interface Envelope {
  readonly schema: typeof messageSchema;
  readonly version: typeof messageVersion;
  /** The question's name, as the frame's link gives it. */
  readonly id: string;
}

/** The question is on the screen. */
export interface ReadyMessage extends Envelope {
  readonly type: 'ready';
  /** The question in one sentence, without TeX. */
  readonly question: string;
}

/** How high the frame wants to be, in CSS pixels. */
export interface HeightMessage extends Envelope {
  readonly type: 'height';
  readonly height: number;
}

/** An answer was checked. */
export interface VerdictMessage extends Envelope {
  readonly type: 'verdict';
  /** As the student typed it. */
  readonly answer: string;
  readonly verdict: Verdict;
  /** 1 for a right answer, 0 for a wrong one, null for one that could not be read: that costs nothing. */
  readonly score: 0 | 1 | null;
  /** How many answers have been judged, this one included; one that could not be read is not counted. */
  readonly attempt: number;
  readonly remark: Remark | null;
  /** What explains a wrong answer, best first: the ids of one mistake, or of two together. */
  readonly misconceptions: readonly { readonly ids: readonly string[]; readonly certain: boolean }[];
}

export type FrameMessage = ReadyMessage | HeightMessage | VerdictMessage;

const envelope = (id: string): Envelope => ({ schema: messageSchema, version: messageVersion, id });

const scores = { correct: 1, incorrect: 0, unreadable: null } as const satisfies Record<Verdict, 0 | 1 | null>;

export const readyMessage = (id: string, question: string): ReadyMessage => ({
  ...envelope(id),
  type: 'ready',
  question,
});

export const heightMessage = (id: string, height: number): HeightMessage => ({
  ...envelope(id),
  type: 'height',
  height,
});

export const verdictMessage = (
  id: string,
  answer: string,
  attempt: number,
  { verdict, remark, misconceptions }: Judgement,
): VerdictMessage => ({
  ...envelope(id),
  type: 'verdict',
  answer,
  verdict,
  score: scores[verdict],
  attempt,
  remark: remark ?? null,
  misconceptions: misconceptions.map(({ mistakes, certain }) => ({ ids: mistakes.map((one) => one.id), certain })),
});

const ours = { schema: literal(messageSchema), version: literal(messageVersion) };
const frameMessage = object({ ...ours, type: picklist(['ready', 'height', 'verdict']) });
const hello = object({ ...ours, type: literal('hello') });

/** Whether what a frame of this site sent is one of these messages. */
export const isFrameMessage = (data: unknown): data is FrameMessage => is(frameMessage, data);

/** Whether a message from the page around the frame asks it to say again where it stands. */
export const isHello = (data: unknown): boolean => is(hello, data);
