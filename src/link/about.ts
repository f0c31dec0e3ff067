import type { Chunk } from '../model.ts';
import { before } from '../text/before.ts';
import { isAnd, isAside, isBeforeOther, isJoined, isSubjectPronoun } from './standing.ts';

/** Whom a sentence is about: the first who stands free in it, else who only a preposition brings, else whom the last was. */
export class About {
  /** Whom the sentences before are about. */
  subject: string | null = null;
  private first: string | null = null;
  /** *Trong cuộc gặp với ông Lavrov, ông Kerry …*: meant where nobody stands free. */
  private aside: string | null = null;
  private wasAside = false;

  open(): void {
    [this.first, this.aside, this.wasAside] = [null, null, false];
  }

  /** Whom *ông* means so far. */
  get here(): string | null {
    return this.first ?? (this.subject === null ? this.aside : null);
  }

  /** Whom this sentence is about so far; null where nobody stands free. */
  get free(): string | null {
    return this.first;
  }

  /** *Tại Amman, ông gặp Quốc vương; tại Doha, ông …*: the sentence stays with him. */
  notePronoun(chunks: readonly Chunk[], at: number, ref: string): void {
    if (isSubjectPronoun(chunks, at)) this.first ??= ref;
  }

  notePerson(chunks: readonly Chunk[], at: number, ref: string): void {
    // Trong cuộc gặp với ông A và ông B, ông C …: who is joined to whom a preposition brings stands there too.
    this.wasAside =
      isAside(before(chunks, at), chunks[at]!) ||
      isBeforeOther(chunks, at) ||
      (this.wasAside && isAnd(before(chunks, at)) && isJoined(chunks, at));
    if (this.wasAside) this.aside ??= ref;
    else this.first ??= ref;
  }

  /** Ends the sentence; whether it tells of somebody. */
  close(): boolean {
    const told = this.first ?? this.aside;
    this.subject = told ?? this.subject;
    return told !== null;
  }
}
