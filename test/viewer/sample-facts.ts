import type { EntityKind, Form, Status, StanceType } from '../../src/model.ts';

type Entity = readonly [
  key: string,
  kind: EntityKind,
  names: readonly string[],
  labelEn: string | null,
  wikidata: string | null,
  country: string | null,
  iso: string | null,
];

export const ENTITIES: readonly Entity[] = [
  ['Q881', 'country', ['Việt Nam'], 'Vietnam', 'Q881', null, 'VN'],
  ['Q159', 'country', ['Nga', 'Liên bang Nga'], 'Russia', 'Q159', null, 'RU'],
  ['Q30', 'country', ['Mỹ', 'Hoa Kỳ'], 'United States', 'Q30', null, 'US'],
  ['Q148', 'country', ['Trung Quốc'], 'China', 'Q148', null, 'CN'],
  ['Q183', 'country', ['Đức', 'CHLB Đức'], 'Germany', 'Q183', null, 'DE'],
  ['Q142', 'country', ['Pháp'], 'France', 'Q142', null, 'FR'],
  ['Q212', 'country', ['Ukraine', 'U-crai-na'], 'Ukraine', 'Q212', null, 'UA'],
  ['Q43', 'country', ['Thổ Nhĩ Kỳ'], 'Türkiye', 'Q43', null, 'TR'],
  ['Q39', 'country', ['Thụy Sĩ'], 'Switzerland', 'Q39', null, 'CH'],
  ['Q58217', 'official', ['Sergei Lavrov', 'Sergey Lavrov'], 'Sergei Lavrov', 'Q58217', 'Q159', null],
  ['Q7747', 'official', ['Vladimir Putin'], 'Vladimir Putin', 'Q7747', 'Q159', null],
  ['Q6279', 'official', ['Joe Biden'], 'Joe Biden', 'Q6279', 'Q30', null],
  ['Q7821917', 'official', ['Antony Blinken'], 'Antony Blinken', 'Q7821917', 'Q30', null],
  ['Q704870', 'official', ['Vương Nghị'], 'Wang Yi', 'Q704870', 'Q148', null],
  ['Q15031', 'official', ['Tập Cận Bình'], 'Xi Jinping', 'Q15031', 'Q148', null],
  ['bui-thanh-son', 'official', ['Bùi Thanh Sơn'], 'Bùi Thanh Sơn', null, 'Q881', null],
  ['pham-minh-chinh', 'official', ['Phạm Minh Chính'], 'Phạm Minh Chính', null, 'Q881', null],
  ['Q61053', 'official', ['Olaf Scholz'], 'Olaf Scholz', 'Q61053', 'Q183', null],
  ['Q3052772', 'official', ['Emmanuel Macron'], 'Emmanuel Macron', 'Q3052772', 'Q142', null],
  [
    'Q3874799',
    'official',
    ['Volodymyr Zelensky', 'Zelenskyy'],
    'Volodymyr Zelensky',
    'Q3874799',
    'Q212',
    null,
  ],
  ['dmytro-kuleba', 'official', ['Dmytro Kuleba'], 'Dmytro Kuleba', null, 'Q212', null],
  ['mevlut-cavusoglu', 'official', ['Mevlüt Çavuşoğlu'], 'Mevlüt Çavuşoğlu', null, 'Q43', null],
  ['duc-nguyen', 'official', ['Duc Nguyen'], 'Duc Nguyen', null, 'Q30', null],
  ['Q1065', 'organisation', ['Liên hợp quốc', 'LHQ'], 'United Nations', 'Q1065', null, null],
  ['Q7768', 'organisation', ['ASEAN'], 'ASEAN', 'Q7768', null, null],
  ['Q81299', 'organisation', ['OSCE', 'Tổ chức An ninh và Hợp tác châu Âu'], 'OSCE', 'Q81299', null, null],
  ['Q7184', 'organisation', ['NATO'], 'NATO', 'Q7184', null, null],
  ['Q458', 'organisation', ['Liên minh châu Âu', 'EU'], 'European Union', 'Q458', null, null],
  ['Q19771', 'organisation', ['G20'], 'G20', 'Q19771', null, null],
  ['Q1858', 'place', ['Hà Nội'], 'Hanoi', 'Q1858', 'Q881', null],
  ['Q1754', 'place', ['Stockholm'], 'Stockholm', 'Q1754', null, null],
  ['Q71', 'place', ['Geneva', 'Genève'], 'Geneva', 'Q71', 'Q39', null],
  ['Q649', 'place', ['Mátxcơva'], 'Moscow', 'Q649', 'Q159', null],
  ['Q64', 'place', ['Berlin'], 'Berlin', 'Q64', 'Q183', null],
  ['Q956', 'place', ['Bắc Kinh'], 'Beijing', 'Q956', 'Q148', null],
  ['Q60', 'place', ['New York'], 'New York', 'Q60', 'Q30', null],
  ['security-guarantees', 'topic', ['bảo đảm an ninh'], 'security guarantees', null, null, null],
  ['trade', 'topic', ['thương mại'], 'trade', null, null, null],
  ['climate', 'topic', ['biến đổi khí hậu'], 'climate change', null, null, null],
];

/** Degrees north and east; Bắc Kinh has none. */
export const LOCATIONS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  Q1858: [21.024, 105.841],
  Q1754: [59.329, 18.069],
  Q71: [46.202, 6.147],
  Q649: [55.752, 37.618],
  Q64: [52.524, 13.411],
  Q60: [40.714, -74.006],
  Q881: [21.69, 105.38],
  Q43: [39.06, 34.91],
};

type Article = readonly [
  id: string,
  publisher: string | null,
  published: string | null,
  title: string,
  copyOf: string | null,
];

export const ARTICLES: readonly Article[] = [
  ['a01', 'TTXVN', '2021-12-01', 'Ngoại trưởng Nga và Mỹ sắp gặp nhau ở Stockholm', null],
  ['a02', 'TTXVN', '2021-12-03', 'Nga và Mỹ hội đàm bên lề hội nghị OSCE', null],
  ['a03', 'Báo Quốc tế', '2021-12-03', 'Nga và Mỹ hội đàm bên lề hội nghị OSCE', 'a02'],
  ['a04', 'Nhân Dân', '2021-12-03', 'Hai ngoại trưởng Nga, Mỹ gặp nhau tại Thụy Điển', 'a02'],
  ['a05', 'VnExpress', '2021-06-17', 'Thượng đỉnh Nga – Mỹ tại Geneva', null],
  ['a06', 'Tuổi Trẻ', '2022-01-10', 'Ngoại trưởng Trung Quốc điện đàm với người đồng cấp Việt Nam', null],
  ['a07', 'Thanh Niên', '2022-11-13', 'Thủ tướng Đức thăm Việt Nam', null],
  ['a08', 'VietnamPlus', '2022-02-08', 'Tổng thống Pháp đến Mátxcơva', null],
  ['a09', 'VnExpress', '2022-02-23', 'Mỹ hủy cuộc gặp với ngoại trưởng Nga', null],
  ['a10', 'Tuổi Trẻ', '2022-03-11', 'Ukraine đề nghị gặp lãnh đạo Nga', null],
  ['a11', 'Dân Trí', '2022-03-29', 'Đức trục xuất nhà ngoại giao Nga', null],
  ['a12', 'Báo Quốc tế', null, 'Quan hệ Việt Nam – ASEAN nhìn từ Hà Nội', null],
];

interface Meeting {
  key: string;
  label: string;
  labelEn: string;
  form: Form;
  status: Status;
  date: string | null;
  dateText: string | null;
  people: readonly string[];
  host: string | null;
  place: string | null;
  partOf: string | null;
  topics: readonly string[];
  quotes: readonly (readonly [article: string, quote: string])[];
  history: readonly (readonly [article: string, status: Status])[];
}

const NOTHING = { dateText: null, host: null, place: null, partOf: null, topics: [], history: [] };
const STOCKHOLM =
  'Ngày 2/12, Ngoại trưởng Nga Sergei Lavrov đã hội đàm với người đồng cấp Mỹ Antony Blinken bên lề hội nghị OSCE ở Stockholm.';

export const MEETINGS: readonly Meeting[] = [
  {
    ...NOTHING,
    key: 'm-osce-2021',
    label: 'Hội nghị Bộ trưởng OSCE, Stockholm, 12/2021',
    labelEn: 'OSCE Ministerial Council, Stockholm, December 2021',
    form: 'conference',
    status: 'held',
    date: '2021-12-02/2021-12-03',
    people: ['Q81299', 'Q58217', 'Q7821917', 'dmytro-kuleba'],
    place: 'Q1754',
    quotes: [
      ['a02', 'Hội nghị của OSCE quy tụ hơn năm mươi ngoại trưởng, trong đó có ông Lavrov và ông Blinken.'],
    ],
    history: [
      ['a01', 'planned'],
      ['a02', 'held'],
    ],
  },
  {
    ...NOTHING,
    key: 'm-lavrov-blinken',
    label: 'Hội đàm Lavrov – Blinken, 2/12/2021',
    labelEn: 'Lavrov – Blinken talks, 2 Dec 2021',
    form: 'talks',
    status: 'held',
    date: '2021-12-02',
    dateText: 'ngày 2/12',
    people: ['Q58217', 'Q7821917'],
    place: 'Q1754',
    partOf: 'm-osce-2021',
    topics: ['security-guarantees'],
    quotes: [
      ['a02', STOCKHOLM],
      ['a03', STOCKHOLM],
      ['a04', STOCKHOLM],
      ['a01', 'Ông Lavrov dự kiến gặp ông Blinken trong tuần này tại Stockholm.'],
    ],
    history: [
      ['a01', 'planned'],
      ['a02', 'held'],
      ['a03', 'held'],
      ['a04', 'held'],
    ],
  },
  {
    ...NOTHING,
    key: 'm-geneva',
    label: 'Thượng đỉnh Putin – Biden, 16/6/2021',
    labelEn: 'Putin – Biden summit, 16 Jun 2021',
    form: 'summit',
    status: 'held',
    date: '2021-06-16',
    dateText: 'hôm 16/6',
    people: ['Q7747', 'Q6279', 'Q58217', 'Q7821917'],
    place: 'Q71',
    topics: ['security-guarantees'],
    quotes: [
      ['a05', 'Hôm 16/6, Tổng thống Vladimir Putin và Tổng thống Joe Biden gặp thượng đỉnh tại Geneva.'],
    ],
    history: [['a05', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-wang-son',
    label: 'Điện đàm Vương Nghị – Bùi Thanh Sơn, 10/1/2022',
    labelEn: 'Wang Yi – Bùi Thanh Sơn call, 10 Jan 2022',
    form: 'call',
    status: 'held',
    date: '2022-01-10',
    people: ['Q704870', 'bui-thanh-son'],
    topics: ['trade'],
    quotes: [
      ['a06', 'Ngoại trưởng Vương Nghị điện đàm với Bộ trưởng Bùi Thanh Sơn về thương mại biên giới.'],
    ],
    history: [['a06', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-scholz-hanoi',
    label: 'Scholz thăm Việt Nam, 13/11/2022',
    labelEn: 'Visit of Scholz to Vietnam, 13 November 2022',
    form: 'visit',
    status: 'held',
    date: '2022-11-13',
    people: ['Q61053', 'pham-minh-chinh', 'Q183'],
    host: 'pham-minh-chinh',
    place: 'Q1858',
    topics: ['trade', 'climate'],
    quotes: [['a07', 'Chiều 13/11, Thủ tướng Phạm Minh Chính đón Thủ tướng Đức Olaf Scholz tại Hà Nội.']],
    history: [['a07', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-macron-putin',
    label: 'Hội đàm Macron – Putin, 7/2/2022',
    labelEn: 'Macron – Putin talks, 7 Feb 2022',
    form: 'talks',
    status: 'held',
    date: '2022-02-07',
    people: ['Q3052772', 'Q7747'],
    host: 'Q7747',
    place: 'Q649',
    topics: ['security-guarantees'],
    quotes: [['a08', 'Tổng thống Emmanuel Macron và ông Vladimir Putin nói chuyện gần sáu giờ ở Mátxcơva.']],
    history: [['a08', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-geneva-cancelled',
    label: 'Hội đàm Blinken – Lavrov, 24/2/2022',
    labelEn: 'Blinken – Lavrov talks, 24 Feb 2022',
    form: 'talks',
    status: 'cancelled',
    date: '2022-02-24',
    people: ['Q7821917', 'Q58217'],
    place: 'Q71',
    quotes: [['a09', 'Ông Blinken cho biết đã hủy cuộc gặp ông Lavrov định tổ chức ngày 24/2 ở Geneva.']],
    history: [['a09', 'cancelled']],
  },
  {
    ...NOTHING,
    key: 'm-zelensky-putin',
    label: 'Hội đàm Zelensky – Putin',
    labelEn: 'Talks Zelensky – Putin',
    form: 'talks',
    status: 'proposed',
    date: null,
    people: ['Q3874799', 'Q7747'],
    quotes: [['a10', 'Ông Zelensky đề nghị gặp trực tiếp ông Putin, nơi nào cũng được.']],
    history: [['a10', 'proposed']],
  },
  {
    ...NOTHING,
    key: 'm-antalya',
    label: 'Hội đàm Lavrov – Kuleba, 10/3/2022',
    labelEn: 'Lavrov – Kuleba talks, 10 Mar 2022',
    form: 'talks',
    status: 'held',
    date: '2022-03-10',
    people: ['Q58217', 'dmytro-kuleba', 'mevlut-cavusoglu'],
    host: 'mevlut-cavusoglu',
    quotes: [
      ['a10', 'Ngoại trưởng Mevlüt Çavuşoğlu làm trung gian khi ông Lavrov gặp ông Kuleba ngày 10/3.'],
    ],
    history: [['a10', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-asean-hanoi',
    label: 'Hội nghị ASEAN tại Hà Nội, 2023',
    labelEn: 'ASEAN conference in Hanoi, 2023',
    form: 'conference',
    status: 'planned',
    date: '2023-05',
    people: ['Q7768', 'bui-thanh-son', 'Q881'],
    host: 'Q881',
    place: 'Q1858',
    topics: ['trade'],
    quotes: [['a12', 'Theo kế hoạch, Việt Nam sẽ đón các ngoại trưởng ASEAN ở Hà Nội vào tháng 5.']],
    history: [['a12', 'planned']],
  },
  {
    ...NOTHING,
    key: 'm-xi-biden',
    label: 'Hội đàm Tập Cận Bình – Biden, 14/11/2022',
    labelEn: 'Xi Jinping – Biden talks, 14 Nov 2022',
    form: 'talks',
    status: 'held',
    date: '2022-11-14',
    people: ['Q15031', 'Q6279', 'Q704870'],
    quotes: [['a07', 'Ông Tập Cận Bình và ông Joe Biden hội đàm ba giờ trước phiên khai mạc G20.']],
    history: [['a07', 'held']],
  },
  {
    ...NOTHING,
    key: 'm-scholz-xi',
    label: 'Scholz thăm Trung Quốc, 4/11/2022',
    labelEn: 'Visit of Scholz to China, 4 November 2022',
    form: 'visit',
    status: 'held',
    date: '2022-11-04',
    people: ['Q61053', 'Q15031'],
    host: 'Q15031',
    place: 'Q956',
    topics: ['trade'],
    quotes: [['a07', 'Đầu tháng, Thủ tướng Đức Olaf Scholz đã gặp ông Tập Cận Bình tại Bắc Kinh.']],
    history: [['a07', 'held']],
  },
];

type Office = readonly [
  person: string,
  body: string,
  office: string | null,
  from: string | null,
  until: string | null,
];

export const OFFICES: readonly Office[] = [
  ['Q58217', 'Q159', 'foreign minister', '2004-03-09', null],
  ['Q7747', 'Q159', 'president', '2012-05-07', null],
  ['Q6279', 'Q30', 'president', '2021-01-20', '2025-01-20'],
  ['Q7821917', 'Q30', 'secretary of state', '2021-01-26', '2025-01-20'],
  ['Q704870', 'Q148', 'foreign minister', '2013-03-16', '2022-12-30'],
  ['Q15031', 'Q148', 'president', '2013-03-14', null],
  ['bui-thanh-son', 'Q881', 'foreign minister', '2021-04-08', '2024-08-26'],
  ['pham-minh-chinh', 'Q881', 'prime minister', '2021-04-05', null],
  ['Q61053', 'Q183', 'chancellor', '2021-12-08', '2025-05-06'],
  ['Q3052772', 'Q142', 'president', '2017-05-14', null],
  ['Q3874799', 'Q212', 'president', '2019-05-20', null],
  ['dmytro-kuleba', 'Q212', 'foreign minister', '2020-03-04', '2024-09-05'],
  ['mevlut-cavusoglu', 'Q43', 'foreign minister', '2015-11-24', '2023-06-03'],
  ['Q881', 'Q7768', null, '1995-07-28', null],
  ['Q183', 'Q7184', null, '1955-05-06', null],
  ['Q43', 'Q7184', null, '1952-02-18', null],
  ['Q183', 'Q458', null, '1958-01-01', null],
  ['Q142', 'Q458', null, '1958-01-01', null],
];

type Claim = readonly [
  source: string,
  type: StanceType,
  target: string,
  date: string | null,
  article: string,
  quote: string,
];

export const CLAIMS: readonly Claim[] = [
  [
    'Q58217',
    'accuses',
    'Q7184',
    '2021-12-02',
    'a02',
    'Ông Lavrov cáo buộc NATO đưa khí tài đến gần biên giới Nga.',
  ],
  ['Q7821917', 'warns', 'Q159', '2021-12-02', 'a02', 'Ông Blinken cảnh báo Nga sẽ trả giá nếu leo thang.'],
  ['Q183', 'expelsDiplomatsOf', 'Q159', '2022-03-29', 'a11', 'Đức trục xuất bốn mươi nhà ngoại giao Nga.'],
  ['Q30', 'sanctions', 'Q159', '2022-02-22', 'a09', 'Mỹ công bố lệnh trừng phạt Nga nhằm vào hai ngân hàng.'],
  ['Q159', 'criticises', 'Q30', '2022-02-23', 'a09', 'Nga chỉ trích Mỹ khép lại cánh cửa đối thoại.'],
  ['Q30', 'aids', 'Q212', '2022-03-10', 'a10', 'Mỹ viện trợ cho Ukraine thêm lương thực và thuốc men.'],
  ['Q142', 'supports', 'Q212', '2022-02-08', 'a08', 'Pháp khẳng định ủng hộ Ukraine giữ vững chủ quyền.'],
  [
    'Q183',
    'signsAgreementWith',
    'Q881',
    '2022-11-13',
    'a07',
    'Đức và Việt Nam ký thỏa thuận về năng lượng sạch.',
  ],
  ['Q1065', 'urges', 'Q159', '2022-03-11', 'a10', 'Liên hợp quốc kêu gọi Nga ngừng bắn.'],
];
