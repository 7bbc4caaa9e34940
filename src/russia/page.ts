/**
 * The insurer's page of questions and answers, from which both products are read, bears no date. Its limit of 100 000
 * roubles for an accident settled without the police stands since this day, so it is not older.
 */
export const PAGE_SINCE = "2018-06-01";
