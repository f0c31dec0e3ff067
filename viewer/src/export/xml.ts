import { wellFormed } from './well-formed.ts';

/** Text as XML takes it: escaped, and without the control characters that XML 1.0 forbids. */
export function xml(text: string): string {
  return (
    wellFormed(text)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)
  );
}
