import type { Article, DateMention } from '../model.ts';

/** Which dates stand in captions, which may be of another year: *trong cuộc tập trận ngày 19/4/2021*. */
export function inCaptions({ blocks }: Article, dates: readonly DateMention[]): boolean[] {
  const captions = blocks.filter((b) => b.kind === 'caption');
  return dates.map((d) => captions.some((c) => c.start <= d.start && d.end <= c.end));
}
