/** Instants and their days in a zone, by the zone's history. The process may stand in any zone. */
export const daysOfInstants: readonly {
  readonly instant: string;
  readonly zone: string;
  readonly day: string;
  readonly why: string;
}[] = [
  { instant: "2025-03-15T20:30:00Z", zone: "Asia/Almaty", day: "2025-03-16", why: "half past one, five hours ahead" },
  { instant: "2025-03-15T18:59:59.999Z", zone: "Asia/Almaty", day: "2025-03-15", why: "the last millisecond" },
  { instant: "2025-03-15T19:00:00Z", zone: "Asia/Almaty", day: "2025-03-16", why: "midnight" },
  { instant: "2024-02-28T18:00:00Z", zone: "Asia/Almaty", day: "2024-02-29", why: "midnight, six hours ahead still" },
  { instant: "2024-02-29T18:00:00Z", zone: "Asia/Almaty", day: "2024-02-29", why: "midnight goes back to eleven" },
  { instant: "2024-02-29T18:59:59Z", zone: "Asia/Almaty", day: "2024-02-29", why: "the 25th hour" },
  {
    instant: "2024-02-29T19:00:00Z",
    zone: "Asia/Almaty",
    day: "2024-03-01",
    why: "the first midnight of the new time",
  },
  { instant: "2011-12-30T09:59:59Z", zone: "Pacific/Apia", day: "2011-12-29", why: "ten hours behind" },
  { instant: "2011-12-30T10:00:00Z", zone: "Pacific/Apia", day: "2011-12-31", why: "the 30th is left out" },
  { instant: "2025-03-09T04:59:59Z", zone: "America/New_York", day: "2025-03-08", why: "five hours behind" },
  { instant: "2025-03-10T03:59:59Z", zone: "America/New_York", day: "2025-03-09", why: "a day of 23 hours" },
  { instant: "2025-03-10T04:00:00Z", zone: "America/New_York", day: "2025-03-10", why: "four hours behind" },
  { instant: "2018-11-04T02:59:59Z", zone: "America/Sao_Paulo", day: "2018-11-03", why: "before a missing midnight" },
  { instant: "2018-11-04T03:00:00Z", zone: "America/Sao_Paulo", day: "2018-11-04", why: "the day begins at one" },
  { instant: "2025-01-01T18:14:59Z", zone: "Asia/Kathmandu", day: "2025-01-01", why: "a quarter of an hour" },
  { instant: "2025-01-01T18:15:00Z", zone: "Asia/Kathmandu", day: "2025-01-02", why: "5:45 ahead" },
  { instant: "2025-01-01T10:00:00Z", zone: "Pacific/Kiritimati", day: "2025-01-02", why: "14 hours ahead" },
  { instant: "2025-01-01T11:59:59Z", zone: "Etc/GMT+12", day: "2024-12-31", why: "12 hours behind" },
  { instant: "2024-02-29T00:00:00Z", zone: "UTC", day: "2024-02-29", why: "a leap day" },
  { instant: "0999-12-31T23:59:59Z", zone: "UTC", day: "0999-12-31", why: "a year of three digits" },
  { instant: "0099-12-31T23:59:59Z", zone: "Etc/GMT-1", day: "0100-01-01", why: "a year of two digits ends" },
  { instant: "1582-10-10T00:00:00Z", zone: "UTC", day: "1582-10-10", why: "Gregorian before there was that calendar" },
];
