#!/bin/bash
# Answers a Parquet file of contracts with DuckDB: ./duckdb.sh contracts.parquet answers.parquet
# The columns are the fields of the input and "id". json_merge_patch leaves out what is null.
set -euo pipefail
contracts=$1 answers=$2
duckdb -no-init -c "COPY (SELECT json_merge_patch('{}', to_json(line)) FROM '$contracts' line)
                    TO '/dev/stdout' (FORMAT csv, HEADER false, QUOTE '', DELIMITER E'\x01')" |
  answer.sh --jobs "$(nproc)" |
  duckdb -no-init -c "COPY (FROM read_json('/dev/stdin', format = 'newline_delimited', columns = {
                        id: 'VARCHAR', ground: 'VARCHAR', returnPremium: 'DECIMAL(18,2)',
                        retainedPremium: 'DECIMAL(18,2)', error: 'JSON' })) TO '$answers.new' (FORMAT parquet)"
# A contract without an id counts as one without an answer.
duckdb -no-init -c "
  WITH contract AS (SELECT id::VARCHAR AS id FROM '$contracts'), answer AS (FROM read_parquet('$answers.new')),
    counts AS (SELECT (SELECT count(*) FROM contract) AS contracts, (SELECT count(*) FROM answer) AS answers,
                      (SELECT count(*) FROM contract ANTI JOIN answer USING (id)) AS unanswered)
  SELECT error(unanswered || ' of ' || contracts || ' contracts have no answer; there are ' || answers || ' answers')
  FROM counts WHERE unanswered > 0 OR answers <> contracts" > /dev/null
mv "$answers.new" "$answers"
