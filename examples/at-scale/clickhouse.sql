-- Answers the table contracts (id String, input String), where input is a line with its id, into the table answers:
--   clickhouse-client --multiquery < clickhouse.sql
-- A failed INSERT leaves the rows that it has written, so the old answers are replaced only when the new are complete.

CREATE OR REPLACE TABLE answers_new (
  id String, ground Nullable(String), returnPremium Nullable(Decimal(18, 2)),
  retainedPremium Nullable(Decimal(18, 2)), error Nullable(String)
) ENGINE = MergeTree ORDER BY id;

INSERT INTO answers_new
SELECT JSONExtract(answer, 'id', 'String'), JSONExtract(answer, 'ground', 'Nullable(String)'),
       JSONExtract(answer, 'returnPremium', 'Nullable(Decimal(18, 2))'),
       JSONExtract(answer, 'retainedPremium', 'Nullable(Decimal(18, 2))'), nullIf(JSONExtractRaw(answer, 'error'), '')
FROM (SELECT returnPremium(input) AS answer FROM contracts);

SELECT throwIf(count() > 0, 'some contracts have no id or no answer')
FROM contracts LEFT ANTI JOIN (SELECT id FROM answers_new WHERE id != '') AS answer USING (id);

SELECT throwIf((SELECT count() FROM answers_new) != (SELECT count() FROM contracts),
               'there are more answers than contracts');

CREATE TABLE IF NOT EXISTS answers AS answers_new;

EXCHANGE TABLES answers_new AND answers;

DROP TABLE answers_new;
