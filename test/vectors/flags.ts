/** What each flag is about: the mistake that a program makes which fails the cases that bear it. */
export const flags = {
  // Days.
  "termination-day-counted": "charges the day of termination, which by default is not a used day",
  "exclusive-term": "counts a term as last day less first day, without the one more that makes both covered",
  "divisor-365": "divides by 365 whatever the term",
  "thirty-day-months": "counts days by months of 30 and years of 360",
  "months-for-days": "charges started months in place of days",
  "local-time-days": "counts days between midnights in Almaty by 24 hours; 29 February 2024 had 25 there",
  "used-beyond-term": "lets the used days, the last one counted, exceed the term",
  "used-before-start": "counts days before the term as used, or as less than none",

  // Amounts.
  "divides-first": "divides the premium by the term to a fixed number of digits, and multiplies then",
  "rounds-daily-premium": "rounds the premium of a day before it multiplies",
  floats: "computes in binary floating point",
  "costs-on-unearned": "takes the share of costs from the unearned premium, not from the paid one",
  "always-half-up": "rounds half up whatever the mode",
  "always-half-even": "rounds half to even whatever the mode",
  "always-half-down": "rounds half down whatever the mode",
  "always-down": "cuts off the rest whatever the mode",
  "always-up": "rounds every rest up whatever the mode",
  "always-hundredths": "rounds to 0.01 whatever the unit",
  "rounds-both-parts": "rounds the returned and the retained part each by itself, so that they need not add up",
  "rounds-other-part": "rounds the part that the clause does not define, and takes the other as the remainder",
  "negative-return": "returns less than nothing where the costs exceed the unearned premium",
  "above-whole": "lets a rounded part exceed the whole",
  "rounds-without-formula": "rounds an amount that no formula gives: everything, or what was agreed",
  "whole-unrounded": "leaves an amount unrounded because the formula happens to give the whole premium",
  "narrow-integers": "overflows, or loses digits, with the largest amounts",

  // Options and facts.
  "ignores-costs-option": "takes 10% whatever costs are given",
  "ignores-used-days-option": "counts the used days by the default whatever the option says",
  "ignores-claims-bar-option": "bars a return after a paid claim though the option sets the bar aside",
  "ignores-calendar-option": "looks days up in its own table where a calendar is given",

  // Grounds.
  "unpaid-in-force": "takes a contract for in force of whose premium a part is missing",
  "start-on-first-day": "takes the first day itself for a day before the start",
  "reason-before-start": "asks for the reason first, though the term has not begun",
  "claims-before-fault": "bars the return of a premium by a paid claim though the insurer is at fault",
  "claims-no-bar": "returns a part of the premium though a claim was paid",
  "circumstance-as-wish": "takes a circumstance of CC 841(1) for the policyholder's own wish",
  "legal-entity-withdraws": "gives a legal entity the cooling-off of a natural person",
  "replacement-as-circumstance": "counts the days of 9.2 as other grounds do, without the day of the application",
  "agreement-pro-rata": "computes what the parties are to set",

  // The cooling-off.
  "cooling-off-13-days": "counts the day of conclusion as day 1",
  "cooling-off-15-days": "lets the day after day 14 be in time",
  "no-shift": "leaves the end of a period on a day off",
  "shift-backward": "moves the end of a period to the working day before",
  "ignores-shift-option": "moves the end of a period though the option says not to",
  "weekends-only": "takes Saturdays and Sundays for the only days off",
  "ignores-working-weekends": "takes a Saturday or Sunday for off that the calendar makes a working day",
  "window-by-termination": "measures the cooling-off to the day of termination, not to that of the application",
  "guesses-unpublished-year": "decides by plain weekends in a year whose working days are not published",

  // The day to pay.
  "due-from-termination": "counts the days to pay from the termination, not from the application",
  "due-counts-first-day": "counts the day of the application as the first of the days to pay",
  "due-in-calendar-days": "counts calendar days where working days are meant",
  "due-of-nothing": "names a day to pay where nothing is due, or where no clause sets one",

  // Notes.
  "edition-day": "takes the day on which the rules take effect for one before them, or the day before for one of them",
  "short-notice": "misses that the other party was told less than a day before the end, or tells so a day too early",
  "no-statute-comparison": "does not see that the statute returns more, or by how much",
  "condition-unsaid": "hides that a circumstance rests on a condition which the input does not tell",

  // Inputs that are refused.
  "impossible-date": "reads a day that does not exist as another one",
  "other-date-form": "reads a date that is not written YYYY-MM-DD",
  "loose-amount": "reads an amount that is not written as one, or is too large or too fine to be one",
  "zero-premium": "computes with a premium of 0",
  "loose-share": "reads a share that is not written as one from 0 to 1 with at most six decimals",
  "loose-unit": "rounds to a unit that is 0 or not in its shortest form",
  "wrong-type": "reads a value of another type, or null where it does not mean unknown",
  "unknown-word": "lets a word pass that is not one of the allowed",
  "missing-field": "puts a value of its own in the place of a required field",
  "unknown-field": "passes over a field that the operation does not know",
  "first-issue-only": "stops at the first fault, or does not name them in the order of the fields",
  "unordered-days": "computes with days that stand in the wrong order",
  "long-term": "computes with a term above twelve months, or refuses one of just twelve",
  "outside-days": "computes with a termination or an application outside its days",
  "costs-above-cap": "takes costs above 10% of what was paid, or refuses just 10%",
  "paid-above-premium": "computes with more paid than the premium",
  contradiction: "computes with facts that contradict each other",
  "calendar-of-other-years": "lets a given calendar speak of years that it does not list",
} as const;

export type Flag = keyof typeof flags;
