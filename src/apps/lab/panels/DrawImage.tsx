import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Image } from '../images/images.ts';
import type { Lab } from '../model.ts';
import { PixelEditor } from '../pictures/PixelEditor.tsx';

export interface DrawImageProps {
  readonly lab: Lab;
  readonly onClose: () => void;
}

/** Draws an image, beginning with the chosen one, and adds it to the set. */
export function DrawImage({ lab, onClose }: DrawImageProps): JSX.Element {
  const [pixels, setPixels] = useState<Image>(() => lab.scene.x.peek());
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { own, data } = lab.settings.values.value;
  return (
    <div class="draw-image">
      <PixelEditor pixels={pixels} onChange={setPixels} active />
      <div class="lab-chips">
        <button type="button" class="go" onClick={() => setProblem(lab.addImage(pixels))}>
          Add the image
        </button>
        {own.length > 0 && data !== 'own' && (
          <button type="button" onClick={() => lab.useData('own')}>
            Train on yours alone
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {problem !== undefined && (
        <p class="lab-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
