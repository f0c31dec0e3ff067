/** What a server wants to see before it lets somebody in: the header `WWW-Authenticate`, RFC 9110 section 11. */
export interface Challenge {
  /** Lower case: `digest`, `basic`, `bearer`. */
  readonly scheme: string;
  /** By lower-case name, quotes and escapes taken away; a name told twice keeps its first value. */
  readonly parameters: ReadonlyMap<string, string>;
}

const NAME = String.raw`[!#$%&'*+.^_\x60|~0-9A-Za-z-]+`;
const QUOTED = String.raw`"((?:[^"\\]|\\[^])*)"`;
const PARAMETER = new RegExp(String.raw`(${NAME})[ \t]*=[ \t]*(?:${QUOTED}|(${NAME}))[ \t]*(?=,|$)`, 'y');
/** A scheme may have a token of its own instead of parameters: `Negotiate YII=`. */
const SCHEME = new RegExp(
  String.raw`(${NAME})(?:[ \t]+[A-Za-z0-9._~+/-]+=*[ \t]*(?=,|$)|[ \t]+|(?=,|$))`,
  'y',
);
const SEPARATOR = /[ \t]*(?:,[ \t]*)*/y;

/** The challenges of a header, in order; what cannot be read ends the list. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(header);
    if (found) at += found[0].length;
    return found;
  };
  while (at < header.length) {
    const from = at;
    read(SEPARATOR);
    const last = challenges.at(-1);
    const parameter = last ? read(PARAMETER) : null;
    if (parameter && last) {
      const [, name = '', quoted, token = ''] = parameter;
      const key = name.toLowerCase();
      if (!last.parameters.has(key)) last.parameters.set(key, quoted?.replace(/\\([^])/g, '$1') ?? token);
    } else {
      const scheme = read(SCHEME);
      if (scheme) challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
    }
    if (at === from) break;
  }
  return challenges;
}
