import { frameSnippet } from '../../../kit/frame/frame-snippet.ts';
import { messageSchema } from '../frame/messages.ts';

/** The HTML that frames a question in a course page, and hands its verdicts on. */
export const courseSnippet = (address: string, title: string): string =>
  frameSnippet({
    address,
    title,
    height: 420,
    schema: messageSchema,
    hears: "if (data.type === 'verdict') console.log(data.id, data.verdict, data.score);",
  });
