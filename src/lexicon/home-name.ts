/** *Trương Minh Tuấn*: a Vietnamese name, two to five syllables behind one of the country's family names. */
export function isHomeName(name: string, surnames: ReadonlySet<string>): boolean {
  const words = name.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && surnames.has(words[0]!) && !/[-fjwz]/i.test(name);
}
