/**
 * The insurer's page of questions and answers, which is the source for both products, has no date. The limit of 100 000
 * roubles that it gives for an accident settled without the police has applied since this date, so the page cannot be
 * older.
 */
export const PAGE_SINCE = "2018-06-01";
