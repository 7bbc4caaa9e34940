/**
 * The insurer's page of questions and answers, the source for both products, has no date. Its limit of 100 000 roubles
 * for an accident settled without the police has applied since this day, so the page is not older.
 */
export const PAGE_SINCE = "2018-06-01";
