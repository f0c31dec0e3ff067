import type { PersonChunk } from '../../model.ts';
import { personChunk } from '../chunk.ts';
import { hasType, titlesIn } from '../items.ts';
import { nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import { draftAt } from './draft.ts';
import { readPosts } from './posts.ts';

/** Tokens between a name and the office that its bearer is given; his offices of today may stand between. */
const REACH = 26;
const MANNER = /^(vừa|mới|đã|vừa mới|chính thức|cũng|sau đó|tiếp tục|hiện|đang) /iu;
const PLACE = '((chức vụ|chức danh|chức|cương vị|vị trí|vai trò|ghế) )*';
/** *được bổ nhiệm làm, được bầu vào chức, giữ chức, nhậm chức*. */
const GIVEN = new RegExp(
  `^(được ([^\\s,]+ ){0,7}?(bổ nhiệm|tái bổ nhiệm|phê chuẩn|chỉ định|bầu|giao|cử|đề bạt) (vào |làm |giữ |là |trở thành |đảm nhiệm |đảm nhận )*${PLACE}|(giữ|nắm|nắm giữ|đảm nhiệm|đảm nhận|đảm đương|nhậm|tuyên thệ nhậm|tiếp quản) (chức vụ|chức danh|chức|cương vị|vị trí) ${PLACE})$`,
  'iu',
);
/** *ông A trở thành, lên làm, tái đắc cử*: of no name that may be a word or a firm's, *hãng Ford*. */
const BECAME = new RegExp(`^(trở thành|lên làm|tái đắc cử) ${PLACE}$`, 'iu');
/** *bổ nhiệm ông A làm …, phê chuẩn bà B giữ chức …*: the verb stands before the name. */
const MADE = new RegExp(`^(làm|giữ|giữ chức|vào|là|trở thành|đảm nhiệm|đảm nhận) ${PLACE}$`, 'iu');
const APPOINTS = /(bổ nhiệm|tái bổ nhiệm|phê chuẩn|chỉ định|bầu|cử)$/iu;
/** What makes an appointment a wish or a thought. */
const UNREAL =
  /(sẽ|đề cử|đề xuất|muốn|dự định|dự kiến|cân nhắc|xem xét|có thể|nếu|liệu|trường hợp|giả sử|việc|khả năng|không|chưa|từ chối)( \S+){0,3}$/iu;
/** *bà A thay ông B giữ chức …*: the office is no longer B's. */
const REPLACED = /(^|\s)(thay|thay thế|thay cho|thay thế cho|kế nhiệm|kế vị|kế tục)$/iu;
/** Tokens before a name in which such a word counts. */
const BEFORE = 7;

/**
 * *Ông A được bổ nhiệm làm Ngoại trưởng Peru; Thượng viện phê chuẩn bà B, Phó Giám đốc FBI, làm Bộ trưởng …; ông C giữ
 * chức …*: the office is of who is named before it. Planned or thought of it is nobody's yet.
 */
export function withAppointment(reader: Reader, person: PersonChunk): PersonChunk {
  if (!person.name || person.counterpart || person.several) return person;
  for (let t = person.past + 1; t <= person.past + REACH && t < reader.past; t++) {
    const item = reader.item(t);
    const acting = hasType(item, 'acting') || hasType(item, 'new');
    const title = acting ? item!.past : t;
    if (titlesIn(reader.item(title)).length === 0) continue;
    const how = given(reader, person, t);
    if (how === null) continue;
    const draft = draftAt(title);
    readPosts(reader, draft, title, hasType(item, 'acting') ? 'acting' : null);
    // được giao làm Thủ tướng Anh Theresa May: a name of its own.
    if (nameAt(reader, draft.past) || draft.posts.every((p) => p.offices[0] === 'leader')) return person;
    // mời ông A trở thành nguyên thủ đầu tiên dự lễ: no office of his.
    if (how === 'became' && draft.posts.every((p) => p.of.length === 0)) return person;
    for (const post of draft.posts) post.given = true;
    return personChunk(reader, person.first, draft.past, person, [...person.posts, ...draft.posts]);
  }
  return person;
}

/** Whether somebody was given the office at a token, or came to it; null where neither is told. */
function given(reader: Reader, person: PersonChunk, title: number): 'given' | 'became' | null {
  const between = (first: number, past: number) =>
    first < past ? reader.tokens.text.slice(reader.tokens.start[first], reader.tokens.end[past - 1]) : '';
  const before = between(Math.max(reader.first, person.first - BEFORE), person.first);
  if (UNREAL.test(before) || REPLACED.test(before)) return null;
  const apart = reader.isMark(person.past, ',') ? person.past + 1 : person.past;
  let words = `${between(apart, title)} `;
  while (MANNER.test(words)) words = words.replace(MANNER, '');
  if ((person.full || person.start < person.name!.start) && BECAME.test(words)) return 'became';
  if (GIVEN.test(words)) return 'given';
  // bổ nhiệm ông A - Vụ trưởng Vụ B, giữ chức …
  const isMade = APPOINTS.test(before) && MADE.test(words.slice(words.lastIndexOf(', ') + 1).trimStart());
  return isMade ? 'given' : null;
}
