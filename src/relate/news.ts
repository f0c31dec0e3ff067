import type { Context } from './context.ts';
import { type Telling, faceToFace } from './telling.ts';

/** A meeting that headline or lead tells as held, and that no sentence dates, is the day's news; so is what followed it. */
export function dateNews(context: Context, tellings: readonly Telling[], day: string): void {
  const isNews = (t: Telling) =>
    t.status === 'held' && (t.form === 'talks' || t.form === 'call' || t.form === 'summit');
  const leading = tellings.filter((t) => t.leading && isNews(t) && t.partOf === null);
  for (const telling of leading) {
    const same = tellings.filter((t) => isNews(t) && sameParticipants(t, telling));
    if (same.some((t) => t.date !== null || t.dateText !== null)) continue;
    for (const t of same) t.date = day;
  }
  for (const telling of tellings) {
    if (telling.date !== null || telling.dateText !== null || !isNews(telling) || !follows(context, telling))
      continue;
    telling.date = tellings.find((t) => t !== telling && isNews(t) && t.date === day)?.date ?? null;
  }
}

/** Sentences from the top within which talks without a date are the day's. */
const TOP = 6;

/** Words that lead back: what they stand with is background. */
const BACKWARD = /trước đó|từng|hồi |năm ngoái|lần trước|tháng trước|tuần trước|kể từ|lần cuối|gần đây/i;

/** An article of the day tells its undated talks of that day: *Chủ tịch nước đón người đồng cấp Mỹ tại Phủ Chủ tịch*. */
export function dateTop(context: Context, tellings: readonly Telling[], day: string): void {
  const isToday = tellings.some((t) => t.date === day && t.status === 'held');
  if (!isToday && !/(hôm|sáng|trưa|chiều|tối) nay/i.test(context.article.text)) return;
  for (const telling of tellings) {
    if (
      telling.date !== null ||
      telling.dateText !== null ||
      telling.status !== 'held' ||
      !faceToFace(telling)
    )
      continue;
    const sentence = context.article.text.slice(telling.evidence.start, telling.evidence.end);
    if (telling.sentence > TOP || telling.partOf !== null || BACKWARD.test(sentence)) continue;
    if (tellings.some((t) => t.date !== null && faceToFace(t) && sameParticipants(t, telling))) continue;
    telling.date = day;
  }
}

const sameParticipants = (a: Telling, b: Telling): boolean =>
  a.participants.length === b.participants.length &&
  a.participants.every((p) => b.participants.some((q) => q.entity === p.entity));

/** *Sau cuộc hội đàm kéo dài 5 giờ, Tổng thống đã tiếp …* */
const follows = (context: Context, telling: Telling): boolean =>
  /^(Ngay )?[Ss]au (cuộc|buổi)/.test(
    context.article.text.slice(telling.evidence.start, telling.evidence.end),
  );
