import { useEffect } from 'preact/hooks';
import { watchHeight } from '../../../kit/frame/body-height.ts';
import { heightMessage, isHello, type FrameMessage } from './messages.ts';
import type { HomeworkFrame } from './model.ts';

/**
 * Sends a message to the page around the frame. The browser delivers it only to a page of the origin that the link names;
 * without one, nothing is sent but the height, which says nothing of the student.
 */
export const sendToPage = (message: FrameMessage, parent: string): void => {
  if (window.parent === window) return;
  if (parent !== '') window.parent.postMessage(message, parent);
  else if (message.type === 'height') window.parent.postMessage(message, '*');
};

/** Answers the page around the frame, and tells it how high the frame wants to be whenever that changes. */
export function useSurroundings(frame: HomeworkFrame): void {
  const { id, parent } = frame;

  useEffect(() => {
    const height = watchHeight((height) => sendToPage(heightMessage(id, height), parent));

    const listen = (event: MessageEvent): void => {
      if (event.source !== window.parent || event.origin !== parent || !isHello(event.data)) return;
      height.again();
      frame.report();
    };
    addEventListener('message', listen);
    return () => {
      height.stop();
      removeEventListener('message', listen);
    };
  }, [frame, id, parent]);
}
