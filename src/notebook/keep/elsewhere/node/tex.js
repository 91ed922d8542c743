export const tex = (...parts) => ({ print: () => console.log(String.raw(...parts)) });
tex.block = tex;
