/** The wording shared by the Russian products. */

export const citationWords = {
  "40-FZ": "art. {clause} of Law 40-FZ",
  "q-and-a": "the insurer's page of questions and answers",
};

export const noteWords = {
  "weekend-shift-not-applied":
    "{dueOn} is a [{sunday}Sunday|Saturday]; the last day to pay is not moved here, but the insurer may pay on the next working day",
};

export const noteFacts = { "weekend-shift-not-applied": { dueOn: "the last day to pay" } };

export const noDueDayWords = { "nothing-due": "there is no last day to pay, because nothing is due" };

export const stepWords = {
  "return-premium": "the premium returned",
  "retained-premium": "the premium that the insurer keeps",
};

export const fieldWords = {
  contract: "the contract",
  firstDay: "the first day of cover",
  lastDay: "the last day of cover",
  termination: "the termination of the contract",
  appliedOn: "the day of the application",
};
