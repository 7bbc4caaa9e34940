const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The day that comes so many days later, by the calendar of the language; the oracles count day by day, which takes long. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
