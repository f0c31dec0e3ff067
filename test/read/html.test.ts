import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RawArticle } from '../../src/model.ts';
import { readHtml } from '../../src/read/html.ts';

const read = (page: string | Uint8Array): RawArticle | string =>
  readHtml('tin.html', typeof page === 'string' ? Buffer.from(page) : page);

function article(page: string | Uint8Array): RawArticle {
  const found = read(page);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const LEAD = 'Ngoại trưởng Peru Elmer Schialer hôm qua hội đàm với người đồng cấp Chile tại Santiago.';
const MORE =
  'Hai bên bàn về thương mại, biên giới và hợp tác trong Liên minh Thái Bình Dương, theo thông cáo chung.';
const LAST = 'Tháng trước, Tổng thống Chile Gabriel Boric điện đàm với người đồng cấp Peru Dina Boluarte.';

/** A page as papers make them: menus, a lead beside the text, a caption, teasers. */
const page = (head = ''): string => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Ngoại trưởng Peru thăm Chile - Báo Thử</title>${head}</head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/the-gioi">Thế giới</a></li></ul></nav>
<div class="page"><div class="left"><h1>Ngoại trưởng Peru thăm Chile</h1><p class="description">${LEAD}</p>
<article><p>${MORE}</p><figure><img src="a.jpg"><figcaption>Ông Schialer ở Lima hồi tháng 1. <em>Ảnh: AFP</em></figcaption></figure>
<p>${LAST}</p><script>var tin = 'Tổng thống Bolivia';</script></article>
<div class="related"><ul><li><a href="/1">Tổng thống Bolivia thăm Brazil</a></li><li><a href="/2">Ngoại trưởng Ecuador gặp ông Rubio</a></li></ul></div>
</div></div><footer>Liên hệ quảng cáo</footer></body></html>`;

describe('a saved page', () => {
  it('gives its main text, a line a paragraph, without menus, scripts and teasers', () => {
    const { text, title } = article(page());
    expect(text.split('\n')).toEqual([LEAD, MORE, 'Ông Schialer ở Lima hồi tháng 1. Ảnh: AFP', LAST]);
    expect(title).toBe('Ngoại trưởng Peru thăm Chile');
  });

  it('says whose it is, where it stands and of which day it is', () => {
    const head = `<meta property="og:site_name" content="Báo Thử"><link rel="canonical" href="https://bao.example/tin-1.html">
<meta property="article:published_time" content="2025-05-12T23:30:00+07:00">`;
    expect(article(page(head))).toMatchObject({
      path: 'tin.html',
      publisher: 'Báo Thử',
      url: 'https://bao.example/tin-1.html',
      published: '2025-05-12',
    });
    expect(article(page())).toMatchObject({ publisher: null, url: null, published: null });
  });

  test.each([
    ['2025-05-12T23:30:00+07:00', '2025-05-12'],
    ['2025-05-12T16:59:00Z', '2025-05-12'],
    ['2025-05-12T17:00:00Z', '2025-05-13'],
    ['2025-05-12T17:00:00.000+00:00', '2025-05-13'],
    ['2025-05-12', '2025-05-12'],
    ['2025-02-30T10:00:00+07:00', null],
    ['12/5/2025', null],
  ])('published %s is of the day %s', (time, day) => {
    const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: time };
    const head = `<script type="application/ld+json">${JSON.stringify({ ...news, headline: 'Tin' })}</script>`;
    expect(article(page(head)).published).toBe(day);
  });

  test.each([
    ['/tin-1.html', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['http://bao.example/tin-1.html', 'http://bao.example/tin-1.html'],
  ])('the address %s is %s', (href, url) => {
    expect(article(page(`<link rel="canonical" href="${href}">`)).url).toBe(url);
  });

  it('reads the table layout of older papers, where breaks part the paragraphs', () => {
    const { text } =
      article(`<html><body><table><tr><td><a href=1>Trang nhất</a><br><a href=2>Xã hội</a></td><td>
<p class=Title>Ngoại trưởng Peru thăm Chile</p><p class=Lead>${LEAD}</p>${MORE}<br><br>${LAST}<br><br>${MORE}<br><br>${LAST}
<table><tr><td><img src=x.jpg></td></tr><tr><td>Ông Schialer. Ảnh: AP.</td></tr></table></td></tr></table></body></html>`);
    expect(text.split('\n')).toEqual(expect.arrayContaining([LEAD, MORE, LAST, 'Ông Schialer. Ảnh: AP.']));
    expect(text).not.toContain('Xã hội');
  });

  test.each([
    ['a fragment', `<p>${LEAD}</p>`],
    ['without a body', `<!doctype html><html><head><title>Tin</title></head><p>${LEAD}</html>`],
    ['without html', `<head><title>Tin</title></head><body><p>${LEAD}</body>`],
  ])('reads a page that is %s', (_, html) => {
    expect(article(html).text).toBe(LEAD);
  });
});

describe('encodings', () => {
  it('decodes what the page names', () => {
    // windows-1258 writes tones after their letters: "Đà Nẵng, Huế" with U+0300, U+0303 and U+0301.
    const tail = Buffer.from([
      0xd0, 0x61, 0xcc, 0x20, 0x4e, 0xe3, 0xde, 0x6e, 0x67, 0x2c, 0x20, 0x48, 0x75, 0xea, 0xec,
    ]);
    const bytes = Buffer.concat([
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"></head><body><p>',
      ),
      tail,
      Buffer.from('</p></body></html>'),
    ]);
    expect(article(bytes).text.normalize('NFC')).toBe('Đà Nẵng, Huế');
  });

  test.each([
    ['a name that nobody knows', '<meta charset="klingon"><p>a</p>', /"klingon" is not known/],
    ['bytes that are not UTF-8', Buffer.from([0x3c, 0x70, 0x3e, 0xe0, 0x20]), /byte 3 is not UTF-8/],
  ])('tells %s', (_, html, message) => {
    expect(read(html)).toMatch(message);
  });
});

describe('what is no article', () => {
  test.each([
    ['nothing', '', /no text of an article found/],
    ['a script alone', '<body><script>tin()</script></body>', /no text of an article found/],
    ['a deep nest', `${'<div>'.repeat(300)}<p>${LEAD}</p>`, /nested 303 deep, more than 200/],
    ['a heap', '<p>a</p>'.repeat(21_000), /21003 elements, more than 20000/],
  ])('%s is refused with what was expected', (_, html, message) => {
    expect(read(html)).toMatch(message);
    expect(read(html)).toMatch(/a saved page with one article was expected/);
  });

  it('never throws, and its lines hold single spaces', () => {
    const part = fc.constantFrom('<p>', '</p>', '<div>', '</table>', '<td>', '<br>', '<b', '>', '&amp;', '<!--', '\n', LEAD, MORE, '<a href="x">', '</a>', '<body>', '</html>', '<script>', '\u00a0'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const found = read(parts.join(''));
        if (typeof found === 'string') expect(found).toMatch(/expected/);
        else for (const line of found.text.split('\n')) expect(line).toMatch(/^\S+( \S+)*$/u);
      }),
      { numRuns: 150 },
    );
  });
});
