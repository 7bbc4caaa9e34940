import type { Section } from "../../table.js";
import { applied, because, CLAUSE, premium, rounding, sold, term } from "./sold.js";

/** The owner died on 10 June, which the insurer learned on the 30th. */
const died = { ...sold, termination: { reason: "owner-died", eventOn: "2025-06-10", appliedOn: "2025-06-30" } };

export const reasons: Section = {
  input: died,
  rows: [
    {
      side: "the owner died",
      why: "the day of death ends it: 204 days are left",
      flags: ["event-day-ignored", "termination-day-unused", "share-of-whole"],
    },
    {
      side: "the owner died on the day of the application",
      why: "both on one day is allowed",
      flags: ["same-day-refused"],
      with: { "termination.eventOn": "2025-06-30" },
    },
    {
      side: "the owner died before the first day",
      why: "the whole term is left, though the application came in the middle",
      flags: ["event-day-ignored", "unused-beyond-term"],
      with: { "termination.eventOn": "2024-12-20" },
    },
    {
      side: "the vehicle destroyed",
      why: "the day of the accident ends it",
      flags: ["event-day-ignored"],
      with: because("vehicle-destroyed"),
    },
    {
      side: "the vehicle scrapped by the programme of the state",
      why: "its day ends it",
      flags: ["event-day-ignored"],
      with: because("vehicle-scrapped"),
    },
    {
      side: "an organisation liquidated",
      why: "the page names it; the right is disputed",
      flags: ["event-day-ignored", "doubt-unsaid"],
      with: because("organisation-liquidated"),
    },
    {
      side: "the insurer liquidated",
      why: "the law returns it, though the page calls the money lost",
      flags: ["event-day-ignored", "doubt-unsaid", "liquidated-nothing"],
      with: because("insurer-liquidated"),
    },
    {
      side: "the insurer liquidated before the first day",
      why: "77% of the whole premium is owed",
      flags: ["liquidated-nothing", "doubt-unsaid"],
      with: { ...because("insurer-liquidated"), "termination.eventOn": "2024-12-31" },
    },
    {
      side: "the insurer liquidated on the eve of the last day",
      why: "a day is owed",
      flags: ["liquidated-nothing", "event-day-ignored"],
      with: { ...because("insurer-liquidated"), "termination.eventOn": "2025-12-30", ...applied("2026-02-02") },
    },
    {
      side: "the licence revoked",
      why: "the day of the application ends it; no day of an event is used",
      flags: ["event-day-used", "doubt-unsaid"],
      with: because("licence-revoked"),
    },
    {
      side: "the licence revoked, no day of it given",
      why: "none is needed",
      flags: ["doubt-unsaid"],
      with: { ...because("licence-revoked"), "termination.eventOn": undefined },
    },
    {
      side: "the vehicle sold, its day given",
      why: "the day of the application ends it, not that of the sale",
      flags: ["event-day-used", "doubt-unsaid"],
      with: because("vehicle-sold"),
    },
    {
      side: "military service, its day given",
      why: "the day of the application ends it",
      flags: ["event-day-used"],
      with: because("military-service"),
    },
    {
      side: "military service on the first day of the rule",
      why: "from 30 January 2023 on it ends a contract",
      flags: ["military-service-refused"],
      with: {
        ...because("military-service"),
        "termination.eventOn": undefined,
        ...term("2023-01-01", "2023-12-31"),
        ...applied("2023-01-30"),
      },
    },
    {
      side: "military service the day before the rule",
      why: "on 29 January 2023 it did not end one",
      flags: ["military-service-early"],
      clause: CLAUSE,
      with: {
        ...because("military-service"),
        "termination.eventOn": undefined,
        ...term("2023-01-01", "2023-12-31"),
        ...applied("2023-01-29"),
      },
    },
    {
      side: "military service long before the rule",
      why: "in 2020 it did not end one",
      flags: ["military-service-early"],
      clause: CLAUSE,
      with: {
        ...because("military-service"),
        "termination.eventOn": undefined,
        ...term("2020-01-01", "2020-12-31"),
        ...applied("2020-06-01"),
      },
    },
    {
      side: "military service before the rule, on the last day",
      why: "refused though nothing would go back",
      flags: ["military-service-early"],
      clause: CLAUSE,
      with: {
        ...because("military-service"),
        "termination.eventOn": undefined,
        ...term("2022-01-01", "2022-12-31"),
        ...applied("2022-12-31"),
      },
    },
    {
      side: "false information",
      why: "the insurer ends it and returns nothing",
      flags: ["wish-returns", "due-of-nothing", "no-due-day-unsaid"],
      with: { ...because("false-information"), "termination.eventOn": undefined },
    },
    {
      side: "an instalment unpaid",
      why: "nothing goes back, however the unit prints it",
      flags: ["wish-returns", "no-due-day-unsaid"],
      with: { ...because("instalment-unpaid"), "termination.eventOn": undefined, ...rounding("1", "up") },
    },
    {
      side: "the owner's own wish",
      why: "long non-use included: nothing goes back",
      flags: ["wish-returns", "due-of-nothing", "no-due-day-unsaid"],
      with: { ...because("own-wish"), "termination.eventOn": undefined },
    },
    {
      side: "the owner's own wish before the first day",
      why: "nothing goes back, as early as this",
      flags: ["wish-returns"],
      with: { ...because("own-wish"), "termination.eventOn": undefined, ...applied("2024-12-01") },
    },
  ],
};

/** When it is paid. */
export const payment: Section = {
  input: sold,
  rows: [
    {
      side: "14 days after a Monday",
      why: "30 June 2025 is a Monday, as is 14 July; counted from the day after the application",
      flags: ["due-counts-first-day", "due-in-working-days"],
      with: premium("5000"),
    },
    {
      side: "14 days end on a Saturday",
      why: "14 June 2025 is not moved: no calendar of Russia is kept",
      flags: ["weekend-shifted"],
      with: applied("2025-05-31"),
    },
    {
      side: "14 days end on a Sunday",
      why: "15 June 2025 is not moved either",
      flags: ["weekend-shifted"],
      with: applied("2025-06-01"),
    },
    {
      side: "14 days across 29 February",
      why: "from 20 February to 5 March 2024",
      flags: ["due-counts-first-day", "due-in-working-days"],
      with: { ...term("2024-01-01", "2024-12-31"), ...applied("2024-02-20") },
    },
    {
      side: "14 days across the New Year to a Sunday",
      why: "from 21 December 2025 to 4 January 2026",
      flags: ["weekend-shifted", "due-in-working-days"],
      with: applied("2025-12-21"),
    },
    {
      side: "14 days from the application, not the event",
      why: "the owner died on 10 June; 14 days run from 30 June",
      flags: ["due-from-event"],
      with: { ...because("owner-died"), "termination.eventOn": "2025-06-10" },
    },
    {
      side: "14 days from an application long after the event",
      why: "the accident was in January",
      flags: ["due-from-event", "event-day-ignored"],
      with: { ...because("vehicle-destroyed"), "termination.eventOn": "2025-01-31" },
    },
    {
      side: "14 days from an application after the term",
      why: "the event was in time; 14 January 2026 is a Wednesday",
      flags: ["due-from-event", "event-day-ignored"],
      with: { ...because("vehicle-scrapped"), "termination.eventOn": "2025-12-01", ...applied("2025-12-31") },
    },
  ],
};
