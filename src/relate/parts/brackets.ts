import { type Group, type Part, groupWith, has } from '../parts.ts';

/**
 * *Geneva (Thụy Sĩ)* is one place, *Tổ chức … châu Âu (OSCE)* one organisation: of a name and the one in brackets after
 * it the first stays, but an abbreviation in brackets is surer than its expansion, or than the end of one.
 */
export function withoutBrackets(parts: Part[]): Part[] {
  const kept: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const [open, inside, close] = [parts[i + 1], parts[i + 2], parts[i + 3]];
    const bracketed =
      part.kind === 'group' &&
      has(open, 'open') &&
      inside?.kind === 'group' &&
      has(close, 'close') &&
      open!.first === part.past;
    kept.push(bracketed ? mergeBrackets(part, inside, close!.past) : part);
    if (bracketed) i += 3;
  }
  return kept;
}

function mergeBrackets(outer: Group, inner: Group, past: number): Group {
  const organisation =
    inner.actors[0]?.chunk.kind === 'entity' && inner.actors[0].chunk.entityKind === 'organisation';
  if (!organisation) return groupWith(outer, { past, inside: inner });
  return groupWith(outer, { past, actors: [...outer.actors.slice(0, -1), inner.actors[0]!] });
}
