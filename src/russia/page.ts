/**
 * The insurer's Q&A page, which is the source for both products, is undated. The page gives a limit of 100,000 roubles
 * for an accident settled without the police. This limit has applied since the date below, so the page cannot be older
 * than that.
 */
export const PAGE_SINCE = "2018-06-01";
