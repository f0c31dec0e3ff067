/**
 * The closed classes of Vietnamese grammar that the readers of a sentence look for: prepositions, conjunctions and
 * clause openers. Open lists stand in `data/words`.
 */
export type GrammarWord =
  | 'and'
  | 'with'
  | 'together'
  | 'likewise'
  | 'between'
  | 'of'
  | 'at'
  | 'toward'
  | 'from'
  | 'source'
  | 'by'
  | 'that'
  | 'when'
  | 'moment'
  | 'while'
  | 'aim'
  | 'but'
  | 'each-other'
  | 'is'
  | 'before'
  | 'after'
  | 'past'
  | 'ongoing'
  | 'for'
  | 'comma'
  | 'dash'
  | 'open'
  | 'close'
  | 'colon'
  | 'quote-mark'
  | 'stop'
  | 'slash';

export const GRAMMAR: Readonly<Record<GrammarWord, readonly string[]>> = {
  and: ['và', 'cùng', 'cũng như', 'lẫn', 'cùng với'],
  together: ['cùng', 'cùng với'],
  with: ['với', 'với nhau và với', 'bên cạnh'],
  between: ['giữa'],
  of: ['của', 'thuộc'],
  at: [
    'tại',
    'ở',
    'diễn ra tại',
    'diễn ra ở',
    'tổ chức tại',
    'ở tại',
    'ngay tại',
    'ngay ở',
    'ở ngay',
    'tại chính',
    'ở chính',
    'trên đảo',
    'bên hồ',
    'bên bờ',
  ],
  toward: ['nhằm vào', 'chống lại', 'chống', 'đối với', 'nhằm', 'vào'],
  from: ['từ', 'rời', 'rời khỏi', 'rút khỏi'],
  source: ['theo', 'theo lời', 'cũng theo'],
  by: ['bị', 'bởi', 'được', 'do'],
  that: ['rằng', 'là'],
  when: [
    'khi',
    'trong khi',
    'trong khi đó',
    'trong bối cảnh',
    'nhằm để',
    'để',
    'trong lúc',
    'trước khi',
    'do',
    'vì',
    'bởi vì',
  ],
  moment: ['khi', 'trước khi'],
  while: ['khi', 'trong khi', 'trong lúc'],
  aim: ['để', 'nhằm', 'nhằm để'],
  but: ['nhưng', 'tuy nhiên', 'song', 'mà', 'còn', 'đồng thời'],
  likewise: ['đồng thời'],
  'each-other': ['nhau', 'với nhau', 'lẫn nhau', 'mặt đối mặt'],
  is: ['làm'],
  before: ['trước', 'trước thềm'],
  after: ['sau'],
  // Those of two words are triggers too.
  past: ['đã', 'vừa', 'mới', 'đã đến', 'đã tới', 'đã ký', 'đã mời', 'đã diễn ra', 'vừa diễn ra'],
  ongoing: ['đang'],
  for: ['cho', 'dành cho'],
  comma: [','],
  dash: ['-'],
  open: ['('],
  close: [')'],
  colon: [':'],
  'quote-mark': ['"'],
  stop: [';'],
  // TTXVN/Reuters: nothing asks for it, but what it parts does not touch.
  slash: ['/'],
};
