const typed = 'textarea, select, input:not([type="range"], [type="radio"], [type="checkbox"])';

/** Whether a key asks for undo, outside of a field of text, which has an undo of its own. */
export function isUndo(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>,
): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (key.toLowerCase() !== 'z' || ctrlKey === metaKey || shiftKey || altKey) return false;
  return !(target instanceof Element && target.matches(typed));
}
