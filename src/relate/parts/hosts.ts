/** Words that may stand among the names of hosts: *của Tổng thống A và phu nhân, Thủ tướng B*. */
export const AMONG_HOSTS: readonly string[] = [
  'comma',
  'and',
  'woman',
  'none',
  'of-noun',
  'people',
  'dash',
  'open',
  'close',
];
