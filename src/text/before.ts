/**
 * What stands so many places before a place in a list. A list asked for a place below 0 looks for a property of that
 * name, up to the prototype of all objects: many times as dear as this.
 */
export const before = <T>(list: readonly T[], at: number, places = 1): T | undefined =>
  at >= places ? list[at - places] : undefined;
