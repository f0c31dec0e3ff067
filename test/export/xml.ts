/** Whether every element is closed in its order, and every `&` opens a reference. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tags = /<(\/?)([\w:]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>|[^<]+/gy;
  let at = 0;
  for (const [text, end, name, attributes, closed] of xml.matchAll(tags)) {
    at += text.length;
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(name === undefined ? text : (attributes ?? ''))) return false;
    if (name === undefined || closed === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return at === xml.length && open.length === 0;
}
