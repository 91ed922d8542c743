import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isFrameMessage } from '../frame/messages.ts';
import { useOnScreen } from '../../../kit/frame/use-on-screen.ts';
import type { CourseEmbed } from './model.ts';

const settleDelay = 500;
const firstHeight = 420;

/** The address, once it has not changed for a moment: a frame is not loaded anew at every key. */
const useSettled = (address: string): string => {
  const [settled, setSettled] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(address), settleDelay);
    return () => clearTimeout(timer);
  }, [address]);
  return settled;
};

export interface PreviewProps {
  readonly model: CourseEmbed;
  readonly address: string;
}

/** The frame as a course page shows it, and what it tells this page. It is loaded when it first comes into view. */
export function Preview({ model, address }: PreviewProps): JSX.Element {
  const settled = useSettled(address);
  const frame = useRef<HTMLIFrameElement>(null);
  const wasSeen = useRef(false);
  const isSeen = useOnScreen(frame);
  wasSeen.current ||= isSeen;
  const [height, setHeight] = useState(firstHeight);

  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow || !isFrameMessage(data)) return;
      if (data.type === 'height') setHeight(data.height);
      model.hear(data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [model]);

  const heard = model.heard.value;
  return (
    <>
      <iframe
        ref={frame}
        class="course-preview"
        src={wasSeen.current ? settled : undefined}
        title="The question, as a course page shows it"
        height={height}
      />
      <p class="heard-title" id="heard-title">
        What the frame tells the page
      </p>
      {heard.length === 0 ? (
        <p>Nothing yet. Give an answer above.</p>
      ) : (
        <ol class="heard" reversed aria-labelledby="heard-title">
          {heard.map((message, index) => (
            <li key={heard.length - index}>
              <code>{JSON.stringify(message)}</code>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
