#!/bin/bash
# Answers a Parquet file of contracts with DuckDB: ./duckdb.sh contracts.parquet answers.parquet
# The columns are the fields of the input and "id". json_merge_patch leaves out what is null.
set -euo pipefail
contracts=$1 answers=$2
duckdb -c "COPY (SELECT json_merge_patch('{}', to_json(line)) FROM '$contracts' line)
           TO '/dev/stdout' (FORMAT csv, HEADER false, QUOTE '', DELIMITER E'\x01')" |
  answer.sh --jobs 2 |
  duckdb -c "COPY (FROM read_json('/dev/stdin', format = 'newline_delimited', columns = {
               id: 'VARCHAR', ground: 'VARCHAR', returnPremium: 'DECIMAL(18,2)', retainedPremium: 'DECIMAL(18,2)',
               error: 'JSON' })) TO '$answers.new' (FORMAT parquet)"
duckdb -c "SELECT error('no answer to ' || line.id)
           FROM '$contracts' line ANTI JOIN read_parquet('$answers.new') answer USING (id)"
mv "$answers.new" "$answers"
