import { isHomeName } from '../lexicon/home-name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OfficeMention, PersonChunk } from '../model.ts';

/** Offices that bodies and states give alike: only the text says whose one is. */
const OF_ANY =
  /^(deputy )?(special envoy|spokesperson|secretary general|director general|executive director|high commissioner|coordinator|commander|governor|negotiator)$/;

/** *Đặc sứ Liên hợp quốc về Libya … Đặc sứ Bernardino Leon*: whose office it is was told before, of nobody's name. */
export class Earlier {
  private readonly of = new Map<string, readonly string[]>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The offices of a chunk, as those told before it complete them. */
  completed({ name, full, candidates }: PersonChunk, posts: OfficeMention[]): OfficeMention[] {
    const isNew = name !== null && full && candidates.length === 0;
    const isHome = isNew && isHomeName(name.text, this.lexicon.surnames);
    const told = isNew && !isHome ? posts.map((post) => this.filled(post)) : posts;
    for (const { offices, of } of told) if (offices.length > 0 && of.length > 0) this.of.set(offices[0]!, of);
    return told;
  }

  private filled(post: OfficeMention): OfficeMention {
    const [office] = post.offices;
    if (office === undefined || post.of.length > 0 || post.elsewhere || !OF_ANY.test(office)) return post;
    const of = this.of.get(office);
    return of ? { ...post, of: [...of] } : post;
  }
}
