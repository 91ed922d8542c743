/** A browser's storage, as far as these pages use it. */
export const memory = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};

export const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
