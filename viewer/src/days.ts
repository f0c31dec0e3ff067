const DAY = 86_400_000;

/** Papers name the same days again and again. */
const numbers = new Map<string, number>();

/** `2021-12-02` as days since 1970; NaN for anything else. */
export function toNumber(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
    numbers.set(day, number);
  }
  return number;
}

/** Days since 1970 as `YYYY-MM-DD`. */
export function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
