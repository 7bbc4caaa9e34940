import { dayAfter, monthsEnd, previousDay } from "../oracle/days.js";

/** A call of an operation, as the program of each zone is told it. */
export interface Call {
  readonly operation: string;
  readonly input: object;
}

/** Days that are longer or shorter than others somewhere, or that were left out. */
export const transitions: readonly { readonly day: string; readonly why: string }[] = [
  { day: "2011-12-30", why: "left out in Pacific/Apia" },
  { day: "1995-01-01", why: "left out in Pacific/Kiritimati, or the day after the one left out" },
  { day: "2024-02-29", why: "25 hours in Asia/Almaty" },
  { day: "2024-03-01", why: "the first day of the new time in Asia/Almaty" },
  { day: "2018-11-04", why: "without midnight in America/Sao_Paulo" },
  { day: "2025-03-09", why: "23 hours in America/New_York" },
  { day: "2025-11-02", why: "25 hours in America/New_York" },
  { day: "2025-03-30", why: "without midnight in Atlantic/Azores" },
  { day: "2025-10-26", why: "25 hours in Atlantic/Azores" },
  { day: "2014-10-26", why: "25 hours in Europe/Moscow" },
  { day: "2025-04-06", why: "24 and a half hours in Australia/Lord_Howe, 25 in Pacific/Chatham" },
  { day: "2025-10-05", why: "23 and a half hours in Australia/Lord_Howe" },
  { day: "2025-09-28", why: "23 hours in Pacific/Chatham" },
  { day: "2025-04-25", why: "without midnight in Africa/Cairo" },
  { day: "1986-01-01", why: "a quarter of an hour was left out in Asia/Kathmandu" },
];

/** The five-day week of the years around, without any day off: the table has only some of them. */
const plainWeek = (day: string) => {
  const year = Number(day.slice(0, 4));
  return { years: [year - 1, year, year + 1], daysOff: [], workingDays: [] };
};

function deadlinesAround(day: string): readonly Call[] {
  const calendar = plainWeek(day);
  const fortnightBefore = Array.from({ length: 14 }).reduce<string>(previousDay, day);
  return [
    { kind: "cooling-off", from: fortnightBefore, options: { calendar } },
    { kind: "cooling-off", from: day, options: { shift: "none" } },
    { kind: "force-majeure-notice", from: day, options: { calendar } },
    { kind: "return-payment", from: day, options: { calendar } },
    { kind: "termination-notice", from: dayAfter(day, 1) },
  ].map((input) => ({ operation: "ogpo-plus/deadline", input }));
}

function returnsAround(day: string): readonly Call[] {
  const options = { calendar: plainWeek(day) };
  const starting = { concludedOn: previousDay(day), firstDay: day, lastDay: monthsEnd(day, 12) };
  const startedBefore = { concludedOn: "1985-01-01", firstDay: previousDay(day), lastDay: dayAfter(day, 100) };
  const who = { premium: "20000", policyholder: "natural-person" };
  return [
    {
      contract: { ...starting, ...who },
      termination: { reason: "withdrawal", terminatedOn: dayAfter(day, 9) },
      options,
    },
    {
      contract: { ...startedBefore, ...who },
      termination: { reason: "object-ceased", terminatedOn: day },
      options,
    },
    {
      contract: { ...startedBefore, ...who },
      termination: { reason: "replacement", terminatedOn: dayAfter(day, 1), appliedOn: day },
      options,
    },
  ].map((input) => ({ operation: "ogpo-plus/return-premium", input }));
}

function termsAround(day: string): readonly Call[] {
  const lastDay = monthsEnd(day, 7);
  const contract = { concludedOn: "1985-01-01", firstDay: previousDay(day), lastDay, terminatedOn: dayAfter(day, 1) };
  return [
    { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: day, months: 1 } },
    { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: previousDay(day), lastDay } },
    { operation: "ogpo-plus/short-period-premium", input: { annualPremium: "100000", firstDay: day, lastDay } },
    { operation: "ogpo-plus/claim-eligibility", input: { contract, claim: { accidentOn: day } } },
  ];
}

function cabinetReturnsAround(day: string): readonly Call[] {
  const contract = { firstDay: previousDay(day), lastDay: monthsEnd(day, 60), premium: "60000" };
  const termination = { button: "early-loan-repayment", terminatedOn: day };
  return [
    {
      operation: "life-cabinet/return-premium",
      input: { contract, termination, options: { calendar: plainWeek(day) } },
    },
  ];
}

/** A Russian contract from the day before, used until the day and after it, that ends on it. */
function russianReturnsAround(day: string): readonly Call[] {
  const [firstDay, lastDay] = [previousDay(day), monthsEnd(day, 12)];
  const usePeriods = [
    { firstDay, lastDay: day },
    { firstDay: dayAfter(day, 1), lastDay },
  ];
  return [
    {
      operation: "osago/return-premium",
      input: {
        contract: { firstDay, lastDay, premium: "8000", usePeriods },
        termination: { reason: "owner-died", eventOn: day, appliedOn: dayAfter(day, 1) },
      },
    },
    { operation: "osago/late-payment-penalty", input: { premium: "7000", appliedOn: day, paidOn: dayAfter(day, 15) } },
    {
      operation: "zetta-voluntary/return-premium",
      input: {
        contract: { firstDay, lastDay, paidPremium: "50000" },
        claims: { paid: false, reported: false },
        termination: { lastCoveredDay: day, appliedOn: day },
      },
    },
  ];
}

/** Contracts and periods that begin, end or count on the days around a transition. */
export const transitionCalls: readonly Call[] = transitions.flatMap(({ day }) =>
  [previousDay(day), day, dayAfter(day, 1)].flatMap((around) => [
    ...deadlinesAround(around),
    ...returnsAround(around),
    ...cabinetReturnsAround(around),
    ...termsAround(around),
    ...russianReturnsAround(around),
  ]),
);
