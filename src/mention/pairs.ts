import type { PairChunk } from '../model.ts';
import { pairChunk } from './chunk.ts';
import { type Item, countryIn, hasType, officialsIn, shortIn, titlesIn, triggersIn } from './items.ts';
import type { Reader } from './reader.ts';

/** *hai bên*; *hai ngoại trưởng*; *ngoại trưởng hai nước*. */
export function pairAt(reader: Reader, item: Item): PairChunk | null {
  const next = reader.item(item.past);
  if (item.payloads.states) return statesAt(reader, item, item.payloads.states);
  if (titlesIn(item).length > 0 && next?.payloads.states)
    return pairChunk(reader, item.first, next.past, titlesIn(item)[0]!.offices, true, next.payloads.states);
  if (hasType(item, 'two') && titlesIn(next).length > 0) return officesOfTwo(reader, item.first, next!);
  // Thủ tướng hai nước Nam và Bắc Hàn
  const named = hasType(next, 'pair') ? reader.item(next!.past)?.payloads.states : undefined;
  if (titlesIn(item).length > 0 && named)
    return pairChunk(
      reader,
      item.first,
      reader.item(next!.past)!.past,
      titlesIn(item)[0]!.offices,
      true,
      named,
    );
  if (titlesIn(item).length > 0 && hasType(next, 'pair')) {
    const ofCountries = reader.lists.countries.has(reader.tokens, next!.past - 1);
    return pairChunk(reader, item.first, next!.past, titlesIn(item)[0]!.offices, ofCountries);
  }
  // hai ông Blinken và Lavrov: the names follow.
  if (hasType(item, 'pair') && next && (officialsIn(next).length > 0 || shortIn(next).length > 0))
    return null;
  if (hasType(item, 'pair')) return pairChunk(reader, item.first, item.past, []);
  return null;
}

/** *hai miền Triều Tiên*; *liên Triều* behind a word for talks alone: in *quan hệ liên Triều* nobody does anything. */
function statesAt(reader: Reader, item: Item, states: readonly string[]): PairChunk | null {
  // Nam và Bắc Hàn hội đàm: at the head of a sentence; Quan hệ Nam Bắc Hàn is of both.
  const named = reader.lists.both.has(reader.tokens, item.first) || item.first === reader.first;
  return named || isTalksBefore(reader, item.first)
    ? pairChunk(reader, item.first, item.past, [], false, states)
    : null;
}

/** *đàm phán, đàm phán quân sự, cuộc gặp cấp cao* right before a token. */
function isTalksBefore(reader: Reader, first: number): boolean {
  for (let t = first; t > first - 3 && t > reader.first; t--) {
    const triggers = triggersIn(reader.itemUpTo(t));
    if (triggers.some(({ type }) => type.endsWith('.noun') || type.endsWith('.verb'))) return true;
  }
  return false;
}

function officesOfTwo(reader: Reader, first: number, title: Item): PairChunk | null {
  // Hai ngoại trưởng của Mỹ và Nga: the countries are told, the title reader takes it.
  const after = reader.item(title.past);
  // hai ngoại trưởng Sergei Lavrov và …: the names follow.
  if (officialsIn(after).length > 0 || shortIn(after).length > 0) return null;
  const of = hasType(after, 'of') ? reader.item(after!.past) : after;
  if (countryIn(of)) return null;
  const offices = titlesIn(title)[0]!.offices;
  return pairChunk(reader, first, title.past, offices[0] === 'leader' ? [] : offices);
}
