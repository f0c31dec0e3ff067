import { WordList } from '../text/word-list.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** Closed lists of single words that a reader of the text asks about by themselves; no phrase of the lexicon, no marker. */
const LISTS = {
  /** Motion and nearness; too common to be triggers. */
  toward: 'đến tới sang về gần quanh qua trong ngoài khắp',
  /** *trên Facebook, trên kênh CNN*: where something is said. */
  upon: 'trên',
  /** Particles inside Western and Arabic names; they stand in lower case between capitals. */
  particles:
    'al el bin ibn bint de da do dos das du del della di van von der den ten ter zu la le abu ben bar ul ur e y',
  /** How Korean given names close, where none is a word of the press as well: *Chun Hae - sung, Ri Yong - ho* but not *nam*. */
  syllables:
    'bae beom bin bok bong bum byung chae chan cheol chol choon chul chun chung deok dong eon eui eun geun gi gil gon goo gook guk gun gwan gwang gyeom gyeong gyon gyu hae hak hee heon ho hoe hon hong hoo hoon hui hun hwa hwan hye hyeok hyeon hyok hyon hyong hyuk hyun hyung ik il jae je jeon jeong jin jip jo jong joo joon joong ju jun jung keun ki kil koo kook kuk kun kwan kwang kwon kyeom kyeong kyo kyon kyong kyu kyuk kyun kyung mi min mok moo moon muk myong myoung myung nyon nyong ok pal pil pyo rae rak rim rok ryang rye ryeol ryol ryon ryong ryuk ryul sam seo seob seok seon seong seop seung sik sil sok song soo sook soon sop su suk sun sung sup taek taik teok ui uk un ung wan wha won woo wook woon woong wuk ye yeol yeon yeong yol yon yong yoo yoon youl young yul yun yung',
  /** *các ngoại trưởng*. */
  plurals: 'các những nhiều loạt số vài mọi',
  /** *bác bỏ mọi khả năng, bất kỳ nguy cơ nào*. */
  any: 'mọi bất kỳ',
  /** Between a verb and a noun of something said: *chấp nhận mọi, lo ngại trước những lời, đồng ý với các*. */
  counted: 'các những nhiều hàng loạt mọi bất kỳ cứ lời sự hai một số tất cả với trước đến tới lại',
  /** *hai ngoại trưởng A và B*. */
  numerals: 'hai ba bốn năm sáu bảy tám chín mười',
  /** Where somebody stands in a picture: *(trái)*. */
  sides: 'trái phải giữa t p',
  /** Countries that are words too, at the head of a sentence: *Anh ấy*, *Ý kiến*. */
  ambiguous: 'anh ý',
  /** *Phó Thủ tướng kiêm Ngoại trưởng*. */
  besides: 'kiêm',
  /** *đặc phái viên về Syria*. */
  about: 'về',
  /** How names of bodies begin, and those of people do not: *Đảng Lao động, Ủy ban Đối ngoại*. */
  bodies: 'đảng cục ủy uỷ quân hội viện bộ tòa toà cơ',
  /** How names of houses end, and those of people do not: *dinh thự đại sứ Mỹ Winfield House*. */
  houses: 'house palace castle hall hotel lodge tower airport university museum park resort villa',
  /** *phụ trách Nam Á, đặc trách thương mại*. */
  charge: 'trách',
  /** *Đại sứ Việt Nam kiêm nhiệm Uruguay*: each word of it. */
  doubling: 'kiêm nhiệm',
  /** How a state is styled before its name: *Tổng thống nước Cộng hòa Liên bang Ni-giê-ri-a*. */
  styles: 'nhà nước cộng hòa hoà liên bang hồi giáo dân chủ nhân thống nhất vương quốc ch chlb',
  /** *ngoại trưởng hai nước*. */
  countries: 'nước',
  /** *hai miền Triều Tiên*. */
  both: 'hai',
  /** *dẫn đầu đoàn Việt Nam*. */
  leads: 'dẫn',
  /** How a clause begins that says who is there too: *có mặt, cũng dự họp, thì làm trung gian*. */
  presence: 'thì cùng cũng đều đã còn có góp ngồi dự tham đứng làm dàn',
  /** How such a sentence begins: *Dự họp còn có, Ngoài ông A, cùng tham dự có*. */
  attendance: 'ngoài cũng cùng đến tới dự tham có góp đặt ký',
  /** Words that open a sentence before a name that is not its subject: *Theo Evening Standard*. */
  openers:
    'theo tại trên trong sau trước khi hôm ngày ngoài cùng với và còn nhưng tờ báo đài hãng kênh trang ở từ về như nếu dù tuy',
  /** How a sentence begins that is set beside a session: *ngay hôm khai mạc, giữa hai phiên, bên hành lang*. */
  occasions: 'cũng ngay trong vào hôm ngày buổi lễ phiên giữa trước sau bên ít vài khai bế',
  /** How one begins that tells of the next meeting: *vòng năm, các bên sẽ gặp lại, ba người hẹn gặp lại*; or a number. */
  rounds: 'vòng phiên kỳ lượt các họ một hai ba bốn năm sáu bảy tám chín mười',
  /** *dưới thời Tổng thống Obama*. */
  under: 'dưới',
  /** How men and women are spoken of. */
  men: 'ông',
  women: 'bà',
  /** What officials are of before the name of their country: *quan chức quân sự cấp cao (của) Venezuela*. */
  fields:
    'cấp cao hàng đầu ngoại giao quân sự quốc phòng an ninh tình báo kinh tế đối thương mại cảnh sát hải không lục chính trị tài tư pháp đội năng lượng nông nghiệp y',
  /** *Cả Mỹ và Nga*. */
  whole: 'cả',
  /** Between *tuyên bố, công bố* and a measure, what leaves it out or ends it: *tuyên bố sẽ dỡ bỏ trừng phạt, áp lực trừng phạt*. */
  undoing:
    'bỏ gỡ dỡ nới giảm hoãn miễn ngừng dừng ngưng phản chống chấm xóa không rằng sẽ về muốn vẫn việc lực',
  /** How much of a measure: *dỡ bỏ toàn bộ các, một phần, ngay lập tức mọi lệnh trừng phạt*. */
  share:
    'một phần toàn bộ hoàn các những mọi bất kỳ cứ tất cả số chuỗi gói đòn lệnh biện pháp thêm bớt dần ngay lập tức áp lực vòng',
  /** Quotation marks of any kind. */
  quotes: '"',
  /** *tôi*, and what makes it somebody else: *chúng tôi, quý tôi*. */
  speaker: 'tôi',
  speakers: 'chúng',
  /** *tân Tổng thống*. */
  fresh: 'tân',
  /** *ông A hiện (cũng) là Ngoại trưởng Peru*. */
  now: 'hiện đang cũng chính nay',
} as const;

export type Lists = Readonly<Record<keyof typeof LISTS, WordList>>;

/** The lists in one vocabulary. */
export const wordLists = (vocabulary: Vocabulary): Lists =>
  Object.fromEntries(
    Object.entries(LISTS).map(([name, words]) => [name, new WordList(vocabulary, words)]),
  ) as Lists;
