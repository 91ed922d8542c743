export const pixels = (values, width) => {
  const greys = [...(values.dataSync?.() ?? values)].flatMap((value) => [...[value].flat()]);
  const wide = width ?? values.shape?.at(-1) ?? Math.sqrt(greys.length);
  const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: greys.length / wide });
  const shades = greys.flatMap((grey) => [255 * grey, 255 * grey, 255 * grey, 255]);
  canvas.getContext('2d').putImageData(new ImageData(Uint8ClampedArray.from(shades), wide), 0, 0);
  canvas.style = 'width: 120px; image-rendering: pixelated';
  return canvas;
};
