export const tex = (...parts) => ({
  [Symbol.for('Jupyter.display')]: () => ({ 'text/latex': `$${String.raw(...parts)}$` }),
});
tex.block = tex;
