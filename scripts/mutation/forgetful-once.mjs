// What src/math/once.ts is under mutation testing: values are kept, but only until `forget` is called, so that what one
// mutant left behind is not taken for the next one's.
let age = 0;

/** Forgets all that is kept. */
export const forget = () => void age++;

export function onceEach(compute) {
  let values = new Map();
  let since = age;
  return (key) => {
    if (since !== age) [values, since] = [new Map(), age];
    if (!values.has(key)) values.set(key, compute(key));
    return values.get(key);
  };
}

export const onceFor = onceEach;

export function once(compute) {
  const value = onceEach(compute);
  return () => value();
}
