export const display = (() => {
  const { writeFileSync } = process.getBuiltinModule('node:fs');
  let charts = 0;
  return (value) => {
    if (value instanceof Promise) return value.then(display);
    const shown = typeof value?.plot === 'function' ? value.plot() : value;
    if (typeof shown?.print === 'function') shown.print();
    else if (typeof shown?.outerHTML === 'string') {
      const name = `chart-${++charts}.html`;
      writeFileSync(name, `<!doctype html><meta charset="utf-8">${shown.outerHTML}`);
      console.log(`The chart is in ${name}.`);
    } else if (shown !== undefined) console.log(shown);
    return value;
  };
})();
