import { join } from 'node:path';
import { clean } from '../../src/clean/clean.ts';
import { loadBoilerplate } from '../../src/lexicon/boilerplate.ts';
import type { Article, BlockKind, RawArticle } from '../../src/model.ts';

export const markers = loadBoilerplate([join(import.meta.dirname, '..', '..', 'data', 'words')]);

/** Cleans a page of these lines. */
export function cleanPage(lines: readonly string[], more: Partial<RawArticle> = {}): Article {
  const empty = { path: 'page.txt', url: null, title: null, publisher: null, published: null };
  return clean({ ...empty, text: lines.join('\n'), ...more }, markers);
}

/** The texts of all blocks, or of those of one kind. */
export const texts = (article: Article, kind?: BlockKind): string[] =>
  article.blocks
    .filter((block) => kind === undefined || block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));

export const HEADLINE = 'Ngoại trưởng Pháp và Ấn Độ hội đàm tại Paris';
export const LEAD = 'Hai ngoại trưởng Pháp và Ấn Độ sáng 3/5 gặp nhau tại Paris để bàn hợp tác hàng hải.';
export const SECOND = 'Phía Pháp đề nghị nối lại cơ chế đối thoại thường niên giữa hai bộ.';
export const THIRD = 'Hai bên hẹn gặp lại vào mùa thu tại New Delhi.';
