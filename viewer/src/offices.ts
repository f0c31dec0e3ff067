import titles from '../../data/words/titles.csv?raw';

/** Vietnamese title of each office, the first plain one of the table: `foreign minister` is *Ngoại trưởng*. */
export function readOffices(csv: string): Map<string, string> {
  const offices = new Map<string, string>();
  const ambiguous: [string, string][] = [];
  for (const line of csv.trim().split(/\r?\n/u).slice(1)) {
    const [title, office] = line.split(',');
    if (title === undefined || office === undefined || office === '') continue;
    if (office.includes('|')) for (const one of office.split('|')) ambiguous.push([one, title]);
    else if (!offices.has(office)) offices.set(office, title);
  }
  for (const [office, title] of ambiguous) if (!offices.has(office)) offices.set(office, title);
  return offices;
}

const OFFICES = readOffices(titles);
const QUALIFIED: Readonly<Record<string, (title: string) => string>> = {
  former: (title) => `cựu ${lower(title)}`,
  acting: (title) => `quyền ${lower(title)}`,
  elect: (title) => `${title} đắc cử`,
  deputy: (title) => `phó ${lower(title)}`,
};

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** An office in Vietnamese, with what qualifies it; null where the table has no word for it. */
export function officeInVietnamese(office: string, qualifier: string | null): string | null {
  const title = OFFICES.get(office);
  if (title === undefined || qualifier === null) return title ?? null;
  return QUALIFIED[qualifier]?.(title) ?? `${title} (${qualifier})`;
}
