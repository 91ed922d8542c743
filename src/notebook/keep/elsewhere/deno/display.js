export const display = (value) => {
  if (value instanceof Promise) return value.then(display);
  void Deno.jupyter.display(typeof value?.plot === 'function' ? value.plot() : value);
  return value;
};
