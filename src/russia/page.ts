/**
 * The insurer's Q&A page, which is the source for both products, is undated. Its limit of 100 000 roubles for an
 * accident settled without the police has applied since this date, so the page cannot be older.
 */
export const PAGE_SINCE = "2018-06-01";
