import { Dots, Stroke } from '../../src/kit/plate/marks.tsx';
import { bySize, plate } from '../../src/kit/plate/plate.ts';
import { short } from '../../src/kit/plate/short.ts';
import type { Vector2 } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { bookModel, encode, makeImages, PIXELS } from '../../src/models/toy-vae/index.ts';
import { cellOf, codebookFor, nearest } from './codebook.ts';

const images = makeImages('lit-tile', 1, 160);
const codes = Array.from({ length: 160 }, (_, image): Vector2 => {
  const { mean } = encode(bookModel, Array.from(images.subarray(image * PIXELS, (image + 1) * PIXELS)));
  return [mean[0]!, mean[1]!];
});
const codebook = once(() => codebookFor(codes, 14));

/** Every code becomes the word that lies nearest. */
export default plate({
  says: () =>
    'The latent plane cut into fourteen cells, one for each word of a codebook, and in every cell hairlines that pull the codes of images to the word in its middle.',
  draw: (frame) => {
    const { width, height } = frame;
    // The plane is drawn wider than high: cells are cut in it as it is drawn.
    const [across, down] = bySize(
      frame,
      [width / 5.2, height / 4.6],
      [width / 5.2, height / 4.6],
      [width / 4.8, height / 4.6],
    );
    const place = ([z1, z2]: Vector2): Vector2 => [width / 2 + across * z1, height / 2 - down * z2];
    const words = codebook().map(place);
    const shown = codes.slice(0, bySize(frame, 160, 80, 80)).map(place);
    const cells = words.map((_, word) => cellOf(word, words, [width - 1, height - 1]));
    return (
      <>
        <Stroke
          second
          d={cells.map((cell) => `M${cell.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`).join('')}
        />
        <Stroke
          second
          tint={0.5}
          colour="encoder"
          d={shown
            .map((code) => {
              const word = words[nearest(code, words)]!;
              return `M${short(code[0])} ${short(code[1])}l${short(word[0] - code[0])} ${short(word[1] - code[1])}`;
            })
            .join('')}
        />
        <Dots colour="encoder" radius={bySize(frame, 2, 1.2, 1.3)} at={shown} />
        <Dots radius={bySize(frame, 4.5, 2.4, 2.8)} at={words} />
      </>
    );
  },
});
