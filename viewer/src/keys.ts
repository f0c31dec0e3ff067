/** Keys in a fixed order, and the place of each. */
export class KeyList {
  readonly keys: readonly string[];
  private readonly places = new Map<string, number>();

  constructor(keys: readonly string[]) {
    this.keys = keys;
    keys.forEach((key, i) => this.places.set(key, i));
  }

  /** -1 for a key that is not in the list. */
  at(key: string): number {
    return this.places.get(key) ?? -1;
  }

  /** The marks of a set of these keys, all empty. */
  marks(): Uint8Array {
    return new Uint8Array(this.keys.length);
  }

  /** The set of the given keys; what is not in the list is passed over. */
  pick(keys: Iterable<string>): Keys {
    const marks = this.marks();
    for (const key of keys) {
      const at = this.at(key);
      if (at >= 0) marks[at] = 1;
    }
    return new Keys(this, marks);
  }
}

/** A set out of a list of keys, one mark a key: made, counted and compared without a look at the keys. */
export class Keys implements Iterable<string> {
  readonly list: KeyList;
  /** 1 for what is in the set. */
  readonly marks: Uint8Array;
  readonly size: number;

  constructor(list: KeyList, marks: Uint8Array) {
    this.list = list;
    this.marks = marks;
    this.size = sum(marks);
  }

  has(key: string): boolean {
    return this.marks[this.list.at(key)] === 1;
  }

  /** Are both out of the same list, and the same? */
  isSame(other: Keys | undefined): boolean {
    if (other === undefined || other.list !== this.list || other.size !== this.size) return false;
    return this === other || this.marks.every((mark, i) => mark === other.marks[i]);
  }

  *[Symbol.iterator](): Generator<string, undefined> {
    const { keys } = this.list;
    for (let i = 0; i < keys.length; i += 1) if (this.marks[i] === 1) yield keys[i] ?? '';
  }
}

/** How many marks are set. */
export function sum(marks: Uint8Array): number {
  let size = 0;
  for (let i = 0; i < marks.length; i += 1) size += marks[i] ?? 0;
  return size;
}
