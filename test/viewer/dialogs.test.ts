import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIALOGS } from '../../viewer/src/dialog.ts';
import type { DialogId } from '../../viewer/src/dialog.ts';
import { askPalette, usePages } from './pages.ts';

const SRC = join(import.meta.dirname, '../../viewer/src');

/** How each dialog is opened by keys alone; one that is declared and not told here does not pass the types. */
const OPEN: Readonly<Record<DialogId, (page: Page) => Promise<void>>> = {
  palette: (page) => page.keyboard.press('Control+k'),
  'story-editor': async (page) => {
    await askPalette(page, 'soan cau chuyen');
    await page.keyboard.press('Enter');
  },
};

test('no dialog is made beside those that are declared', () => {
  const makers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /showModal|showPopover|'dialog'|'alertdialog'/u.test(readFileSync(join(SRC, name), 'utf8')),
    );
  expect(makers).toEqual(['dialog.ts']);
});

describe('dialogs by keyboard', { timeout: 60_000 }, () => {
  const pages = usePages();
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

  test.each(DIALOGS)(
    '%s: keys open it, Tab stays in it, Escape closes it, the focus comes back',
    async (id) => {
      const page = await pages.open({ hash: '#lang=vi&node=Q58217' });
      for (const opener of ['theme', 'panel-title', 'graph']) {
        await page.locator(`#${opener}`).focus();
        await OPEN[id](page);
        const dialog = page.locator(`dialog#${id}`);
        await dialog.waitFor();
        await expect.poll(() => page.locator('dialog').count()).toBe(1);
        await expect.poll(() => dialog.evaluate((it) => it.matches(':modal'))).toBe(true);
        const name = await dialog.evaluate(
          (it) =>
            it.getAttribute('aria-label') ??
            document.getElementById(it.getAttribute('aria-labelledby') ?? '')?.textContent,
        );
        expect(name).toMatch(/\p{L}{2}/u);
        const isInside = (): Promise<boolean> =>
          dialog.evaluate((it) => it.contains(document.activeElement) && document.activeElement !== it);
        await expect.poll(() => isInside()).toBe(true);
        const stops = new Set<string>();
        for (const key of ['Tab', 'Shift+Tab'])
          for (let i = 0; i < 12; i += 1) {
            await page.keyboard.press(key);
            await expect.poll(() => isInside(), { message: `${key} ${i}` }).toBe(true);
            stops.add(await page.evaluate('document.activeElement.outerHTML.slice(0, 90)'));
          }
        const controls = await dialog.locator('button:enabled, input, textarea, select').count();
        expect(stops.size).toBe(controls);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await expect.poll(() => focused(page)).toBe(opener);
      }
    },
  );

  test.each(DIALOGS)('%s: a click beside it closes it, one in it does not', async (id) => {
    const page = await pages.open();
    await page.locator('#theme').focus();
    await OPEN[id](page);
    const dialog = page.locator(`dialog#${id}`);
    const box = await dialog.boundingBox();
    if (box === null) throw new Error('no dialog');
    await page.mouse.click(box.x + 3, box.y + 3);
    await expect.poll(() => dialog.count()).toBe(1);
    await page.mouse.click(Math.max(1, box.x - 20), box.y + box.height + 20);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('theme');
  });

  test('what is typed right behind the key that opens the palette goes into it', async () => {
    const page = await pages.open();
    const pressed = `document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
    ), document.activeElement.closest('#palette') !== null`;
    expect(await page.evaluate(pressed)).toBe(true);
  });

  test('the menu of files: Enter opens it, Tab goes through it, Escape closes it', async () => {
    const page = await pages.open();
    await page.locator('#export summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-format="png"]').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('data-format')")).toBe('png');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#export').getAttribute('open')).toBeNull();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
  });
});
