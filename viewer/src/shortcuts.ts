/** What a key does wherever the reader is. */
export type Shortcut = 'commands' | 'undo' | 'redo';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** `typing`: in a text field, whose own letters Ctrl Z takes back. */
export function shortcutOf(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  typing: boolean,
): Shortcut | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'k') return 'commands';
  if (letter !== 'z' || typing) return null;
  return shiftKey ? 'redo' : 'undo';
}

/** A field of letters, or a dialog, over a page that stays as it is meanwhile. */
const OWN_KEYS = 'dialog, textarea, input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Does what is held take Ctrl Z for itself? */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_KEYS) !== null;
}
