/** Lone halves of surrogate pairs, which no encoding takes, become the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
