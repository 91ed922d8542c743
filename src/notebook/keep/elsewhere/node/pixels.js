export const pixels = (values, width) => ({
  print: () => {
    const greys = [...(values.dataSync?.() ?? values)].flatMap((value) => [...[value].flat()]);
    const wide = width ?? values.shape?.at(-1) ?? Math.sqrt(greys.length);
    const shades = greys.map((grey) => '█▓▒░ '.charAt(Math.round(4 * (1 - Math.min(1, Math.max(0, grey))))).repeat(2));
    for (let at = 0; at < shades.length; at += wide) console.log(shades.slice(at, at + wide).join(''));
  },
});
