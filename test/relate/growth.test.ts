import { expect, test } from 'vitest';
import { cost } from '../growth.ts';
import { readText } from '../read.ts';

const READ = 'Tổng thống Mỹ Donald Trump và lãnh đạo Triều Tiên Kim Jong-un ';

test.each(['cuộc gặp đầu tiên tại Hà Nội hồi tháng 2 ', 'bên lề hội nghị G20 tại Nga ngày 5/9 '])(
  'a sentence that tells %j many times costs little more for each',
  (unit) => {
    const read = (times: number) => cost(() => readText(`${READ}${unit.repeat(times)}.`));
    read(30);
    const small = Math.max(8_000, read(30), read(30));
    // Each word was once held against each day for each word: four times as many cost eighty times as much.
    expect(read(120) / small).toBeLessThan(30);
  },
);
