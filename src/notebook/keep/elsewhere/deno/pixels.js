export const pixels = (values, width) => {
  const greys = [...(values.dataSync?.() ?? values)].flatMap((value) => [...[value].flat()]);
  const wide = width ?? values.shape?.at(-1) ?? Math.sqrt(greys.length);
  const squares = greys.map((grey, at) => {
    const shade = Math.round(255 * Math.min(1, Math.max(0, grey)));
    return `<rect x="${at % wide}" y="${Math.floor(at / wide)}" width="1" height="1" fill="rgb(${shade},${shade},${shade})"/>`;
  });
  const size = `viewBox="0 0 ${wide} ${greys.length / wide}" width="${Math.max(120, wide)}"`;
  return Deno.jupyter
    .html`<svg xmlns="http://www.w3.org/2000/svg" ${size} shape-rendering="crispEdges">${squares.join('')}</svg>`;
};
