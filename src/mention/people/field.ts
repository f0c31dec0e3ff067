import { Flag } from '../../text/tokens.ts';
import { hasType, officialsIn, shortIn, titlesIn, triggersIn, wordTypes } from '../items.ts';
import { type Name, nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from './draft.ts';
import { holderAt } from './holders.ts';

/** Tokens that a field may take between a title and its country or name. */
const REACH = 8;
/** Types of words that may stand in the name of a field. */
const OF_FIELDS = ['and', 'of', 'topic', 'of-noun', 'light', 'office', 'member', 'government', 'inside'];
/** *đặc phái viên về vấn đề Triều Tiên*: the country is what it is about. */
const TOPICAL: ReadonlySet<string> = new Set(['về', 'vấn', 'trách', 'tại', 'với']);
/** Offices that stay what they are whatever their field. */
const WITH_FIELD =
  /^(deputy )?minister$|^(deputy )?(spokesperson|commander|negotiator)$|^(chief|nuclear) negotiator$|^head of (delegation|department)$|adviser$|^chief of staff$|^special envoy$|^aide$|^member of parliament$/;

/**
 * *Tư lệnh Hải quân Ukraine Igor Voronchenko*, *Cố vấn thương mại Peter Navarro*: a field or branch that no table names
 * between title and name. The country before the name is whose office it is; without one the lexicon must know who is named.
 */
export function nameBehindField(reader: Reader, draft: Draft): Name | null {
  const post = draft.posts.at(-1);
  if (!post || post.of.length > 0 || post.elsewhere) return null;
  const anyField = WITH_FIELD.test(post.offices[0] ?? '');
  if (!anyField && !post.offices.some((o) => OF_THE_KNOWN.test(o))) return null;
  let topic = false;
  for (let t = draft.past; t < reader.past && t - draft.past <= REACH;) {
    const item = reader.item(t);
    const holder = anyField && !topic && t > draft.past ? holderAt(reader, t) : null;
    const name = holder
      ? nameAt(reader, holder.past)
      : t > draft.past
        ? knownAt(reader, t, post.offices)
        : null;
    if (name && (name.full || name.candidates.length > 0)) {
      post.of = holder ? [holder.entity.id] : [];
      post.field = true;
      draft.past = name.first;
      return name;
    }
    if (!isOfField(reader, t)) return null;
    topic = !hasType(item, 'of') && (topic || TOPICAL.has(reader.text(t)));
    t = item?.past ?? t + 1;
  }
  return null;
}

/** Offices whose field the lexicon tells where it knows who is named. */
const OF_THE_KNOWN = /^(deputy )?(director|secretary|commissioner|trade representative|vice chairman)$/;

/** An official of the lexicon who held an office of that kind. */
function knownAt(reader: Reader, t: number, offices: readonly string[]): Name | null {
  const item = reader.item(t);
  const full = officialsIn(item);
  // Lực lượng Vũ trang: short names of one syllable are words.
  const short = /^[A-Z][a-z]{4,}$/.test(reader.text(t)) ? shortIn(item) : [];
  const candidates = [...full, ...short].filter((id) =>
    reader.knowledge.tenures
      .of(id)
      .some(({ office }) => offices.some((o) => ` ${office} `.includes(` ${o} `))),
  );
  return candidates.length > 0 ? { first: t, past: item!.past, candidates, full: full.length > 0 } : null;
}

/** A word that names a field: no mark, no title, no word of the sentence's own. */
function isOfField(reader: Reader, t: number): boolean {
  if (!reader.has(t, Flag.word) || reader.has(t, Flag.line)) return false;
  const item = reader.item(t);
  if (!item) return true;
  return (
    titlesIn(item).length === 0 &&
    officialsIn(item).length === 0 &&
    triggersIn(item).every((w) => w.type === 'none') &&
    wordTypes(item).every((type) => OF_FIELDS.includes(type))
  );
}
