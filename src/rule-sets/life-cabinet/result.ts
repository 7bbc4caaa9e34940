import type { StatutoryReturn } from "../kz-civil-code/result.ts";

/** The calculator's fields, as the page shows them. */
export interface Calculator {
  readonly premium: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly terminatedOn: string;
  /** The used days; the page has the field but prints no number. */
  readonly daysToTermination: number;
  readonly returnPremium: string;
}

/** The result of `life-cabinet/return-premium`: the statutory return, and the calculator's page. */
export interface ReturnPremiumResult extends StatutoryReturn {
  readonly operation: "life-cabinet/return-premium";
  readonly calculator: Calculator;
}
