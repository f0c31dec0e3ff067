import type { Address } from '../model.ts';
import { isOther } from './address.ts';
import type { People } from './people.ts';

/** Who is told together: *Thủ tướng A và Chủ tịch B tiếp ông C*. */
export class Together {
  /** The one told last and who is joined to it. */
  row: readonly string[] = [];
  /** The two of different states joined last. */
  private pair: readonly string[] = [];
  /** Those joined that this sentence is about, and those that the last sentence with people was. */
  private own: readonly string[] = [];
  private hosts: readonly string[] = [];
  /** Where the sentence of the hosts begins, in the order of what is told. */
  private from = 0;

  constructor(private readonly people: People) {}

  note(id: string, isJoined: boolean): void {
    this.row = isJoined ? [...this.row, id] : [id];
    const [a, b] = this.row;
    const isPair = this.row.length === 2 && this.people.countryOf(a!) !== this.people.countryOf(b!);
    if (isPair) this.pair = this.row;
  }

  /** Takes those joined for whom the sentence is about, where the first of them is. */
  noteSubject(subject: string | null): void {
    if (subject !== null && this.row[0] === subject) this.own = this.row;
  }

  /** Ends a sentence that began at `from`; one that tells of nobody leaves the hosts of the one before. */
  close(from: number, isOfSomebody: boolean): void {
    if (isOfSomebody) [this.hosts, this.from] = [this.own, from];
    this.own = [];
  }

  /** Two joined since `from`; none where they were told before. */
  pairSince(from: number): readonly string[] {
    return this.pair.every((id) => (this.people.find(id)?.seen ?? 0) > from) ? this.pair : [];
  }

  /** *Thủ tướng A và Chủ tịch B tiếp ông C. Ông …*: neither of the two but the one told beside them. */
  beside(address: Address): string | null {
    const meant = (id: string) => !isOther(this.people, id, address);
    if (this.hosts.filter(meant).length < 2) return null;
    const others = this.people.all.filter(
      (p) => p.seen > this.from && !this.hosts.includes(p.id) && meant(p.id),
    );
    return others.length === 1 ? others[0]!.id : null;
  }
}
