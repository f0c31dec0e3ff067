/** Hands a file to the reader's browser. */
export function download(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Revoked later: the browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
