#!/bin/bash
# Answers the table contracts (id text, input jsonb) into the table answers, in one transaction: if anything fails, the
# old answers stay. psql connects by PGHOST, PGUSER and so on, and return-premium runs beside psql, not on the server.
set -euo pipefail
export PGCLIENTENCODING=UTF8
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
cd "$scratch"
# The quotes and delimiters do not occur in JSON, so that the lines pass unchanged.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
SET client_min_messages = warning;
BEGIN ISOLATION LEVEL REPEATABLE READ;
CREATE TABLE IF NOT EXISTS answers (
  id text PRIMARY KEY, ground text, return_premium numeric, retained_premium numeric, error json
);
CREATE TEMPORARY TABLE new (answer json) ON COMMIT DROP;
\copy (SELECT input || jsonb_build_object('id', id) FROM contracts ORDER BY id) TO PROGRAM 'answer.sh --jobs $(nproc) > answers.ndjson' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy new FROM answers.ndjson (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
DELETE FROM answers;
INSERT INTO answers (id, ground, return_premium, retained_premium, error)
  SELECT answer->>'id', answer->>'ground', (answer->>'returnPremium')::numeric, (answer->>'retainedPremium')::numeric,
         answer->'error'
  FROM new;
DO $$
DECLARE
  asked bigint := (SELECT count(*) FROM contracts);
  answered bigint := (SELECT count(*) FROM answers);
  unanswered bigint := (SELECT count(*) FROM contracts LEFT JOIN answers USING (id) WHERE answers.id IS NULL);
BEGIN
  IF unanswered > 0 OR answered <> asked THEN
    RAISE '% of % contracts have no answer; there are % answers', unanswered, asked, answered;
  END IF;
END $$;
COMMIT;
SQL
