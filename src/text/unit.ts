/**
 * What stands in a sentence, a chunk or a part, of whatever kind: made here alone, with the fields of all kinds in one
 * order. Rules ask every unit of its kind before anything else; where all have one layout that is one load, and with six it
 * is a search. Whoever makes one fills the fields of its kind in; nobody reads those of another.
 */
export function unitOf<Unit extends { kind: string }>(
  kind: Unit['kind'],
  first: number,
  past: number,
  start = 0,
  end = 0,
): Unit {
  const unit = {
    kind: '',
    first: 0,
    past: 0,
    start: 0,
    end: 0,
    // Words.
    types: null,
    pattern: null,
    event: false,
    noun: false,
    stance: null,
    preposition: null,
    signals: 0,
    // Actors: groups of them, and who or what one is.
    actors: null,
    prep: null,
    dashed: false,
    inside: null,
    name: null,
    candidates: null,
    full: false,
    posts: null,
    counterpart: false,
    several: false,
    address: null,
    apposed: false,
    entity: null,
    entityKind: null,
    people: false,
    complement: false,
    locative: false,
    offices: null,
    ofCountries: false,
    states: null,
    of: null,
    // Forums, series and dates.
    series: null,
    sessions: null,
    index: 0,
  };
  unit.kind = kind;
  unit.first = first;
  unit.past = past;
  unit.start = start;
  unit.end = end;
  return unit as unknown as Unit;
}
