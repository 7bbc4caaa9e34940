import type { Section } from "../../table.js";
import { applied, because, CLAUSE, premium, rounding, sold, term } from "./sold.js";

/** The owner died on 10 June, which the insurer learned on the 30th. */
const died = { ...sold, termination: { reason: "owner-died", eventOn: "2025-06-10", appliedOn: "2025-06-30" } };

export const reasons: Section = {
  input: died,
  rows: [
    {
      side: "the owner died",
      why: "the contract ends on the day of death: 204 days are left",
      flags: ["event-day-ignored", "termination-day-unused", "share-of-whole"],
    },
    {
      side: "the owner died on the day of the application",
      why: "the same day is allowed",
      flags: ["same-day-refused"],
      with: { "termination.eventOn": "2025-06-30" },
    },
    {
      side: "the owner died before the first day",
      why: "the whole term is left, although the application came halfway through",
      flags: ["event-day-ignored", "unused-beyond-term"],
      with: { "termination.eventOn": "2024-12-20" },
    },
    {
      side: "the policyholder died",
      why: "the contract ends on the day of death, as when the owner dies, with the same certificate",
      flags: ["event-day-ignored", "share-of-whole"],
      with: because("policyholder-died"),
    },
    {
      side: "the policyholder died on the day of the application",
      why: "the same day is allowed",
      flags: ["same-day-refused"],
      with: { ...because("policyholder-died"), "termination.eventOn": "2025-06-30" },
    },
    {
      side: "the vehicle stolen and not found",
      why: "the contract ends on the day of the loss, and a certificate of the loss is submitted",
      flags: ["event-day-ignored", "share-of-whole"],
      with: because("vehicle-lost"),
    },
    {
      side: "the vehicle lost before the first day",
      why: "the whole term is left",
      flags: ["event-day-ignored", "unused-beyond-term"],
      with: { ...because("vehicle-lost"), "termination.eventOn": "2024-12-20" },
    },
    {
      side: "the vehicle destroyed",
      why: "the contract ends on the day of the accident",
      flags: ["event-day-ignored"],
      with: because("vehicle-destroyed"),
    },
    {
      side: "the vehicle scrapped under a state programme",
      why: "the contract ends on the day of scrapping",
      flags: ["event-day-ignored"],
      with: because("vehicle-scrapped"),
    },
    {
      side: "an organisation liquidated",
      why: "the page names this reason; the right is disputed",
      flags: ["event-day-ignored", "doubt-unsaid"],
      with: because("organisation-liquidated"),
    },
    {
      side: "the insurer liquidated",
      why: "the premium goes back under the law, although the page says the money is lost",
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
      side: "the insurer liquidated the day before the last",
      why: "one day is owed",
      flags: ["liquidated-nothing", "event-day-ignored"],
      with: { ...because("insurer-liquidated"), "termination.eventOn": "2025-12-30", ...applied("2026-02-02") },
    },
    {
      side: "the licence revoked",
      why: "the contract ends on the day of the application; the event is not used",
      flags: ["event-day-used", "doubt-unsaid"],
      with: because("licence-revoked"),
    },
    {
      side: "the licence revoked, its day not given",
      why: "no day is needed",
      flags: ["doubt-unsaid"],
      with: { ...because("licence-revoked"), "termination.eventOn": undefined },
    },
    {
      side: "the vehicle sold, its day given",
      why: "the contract ends on the day of the application, not of the sale",
      flags: ["event-day-used", "doubt-unsaid"],
      with: because("vehicle-sold"),
    },
    {
      side: "military service, its day given",
      why: "the contract ends on the day of the application, not of the service",
      flags: ["event-day-used"],
      with: because("military-service"),
    },
    {
      side: "military service on the first day of the rule",
      why: "military service ends a contract from 30 January 2023",
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
      why: "military service did not end a contract on 29 January 2023",
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
      why: "military service did not end a contract in 2020",
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
      why: "refused, although nothing would go back",
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
      why: "the insurer ends the contract and returns nothing",
      flags: ["wish-returns", "due-of-nothing", "no-due-day-unsaid"],
      with: { ...because("false-information"), "termination.eventOn": undefined },
    },
    {
      side: "an instalment unpaid",
      why: "nothing goes back, whatever the unit",
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
      why: "nothing goes back, even this early",
      flags: ["wish-returns"],
      with: { ...because("own-wish"), "termination.eventOn": undefined, ...applied("2024-12-01") },
    },
  ],
};

/** 77% is printed on a page that is not older than 1 June 2018. */
export const verified: Section = {
  input: died,
  rows: [
    {
      side: "a policy from the first day of the page",
      why: "the share is known from 1 June 2018: no note",
      flags: ["share-doubted-idly"],
      with: { ...term("2018-06-01", "2019-05-31"), "termination.eventOn": "2018-12-10", ...applied("2018-12-24") },
    },
    {
      side: "a policy from the day before the page",
      why: "the share for 31 May 2018 is not verified, although the end came later",
      flags: ["share-unverified-unsaid"],
      with: { ...term("2018-05-31", "2019-05-30"), "termination.eventOn": "2018-12-10", ...applied("2018-12-24") },
    },
    {
      side: "a policy long before the page",
      why: "no other share is known: 77% is used, with the note",
      flags: ["share-unverified-unsaid"],
      with: { ...term("2015-01-01", "2015-12-31"), "termination.eventOn": "2015-06-10", ...applied("2015-06-30") },
    },
    {
      side: "a policy before the page, with a share of its own",
      why: "the given share is used, and not verified for that time",
      flags: ["share-unverified-unsaid"],
      with: {
        ...term("2015-01-01", "2015-12-31"),
        "termination.eventOn": "2015-06-10",
        ...applied("2015-06-30"),
        "options.returnableShare": "0.7",
      },
    },
    {
      side: "a policy before the page, and nothing to return",
      why: "the last day is used: the share does not matter, so no note",
      flags: ["share-doubted-idly"],
      with: { ...term("2015-01-01", "2015-12-31"), "termination.eventOn": "2015-12-31", ...applied("2016-01-11") },
    },
    {
      side: "a policy before the page, ended at will",
      why: "nothing goes back, and no note",
      flags: ["share-doubted-idly"],
      with: {
        ...because("own-wish"),
        ...term("2015-01-01", "2015-12-31"),
        "termination.eventOn": undefined,
        ...applied("2015-06-30"),
      },
    },
    {
      side: "a policy before the page, ended because of false information",
      why: "nothing goes back, and no note",
      flags: ["share-doubted-idly"],
      with: {
        ...because("false-information"),
        ...term("2017-06-01", "2018-05-31"),
        "termination.eventOn": undefined,
        ...applied("2017-11-30"),
      },
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
      why: "14 June 2025 is not moved: there is no calendar for Russia",
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
