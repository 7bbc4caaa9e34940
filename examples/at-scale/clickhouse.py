"""Answers contracts in ClickHouse, here in the chDB of this process: python clickhouse.py contracts.ndjson answers.parquet

A server finds clickhouse.xml by user_defined_executable_functions_config, and answer.sh in user_scripts_path.
"""

import os
import sys
import tempfile

import chdb

here = os.path.dirname(os.path.abspath(__file__))
contracts, answers = (os.path.abspath(path) for path in sys.argv[1:])

CREATE = "CREATE TABLE contracts (id String, input String) ENGINE = MergeTree ORDER BY id"

LOAD = f"""
INSERT INTO contracts
SELECT JSONExtractString(line, 'id'), line FROM file('{contracts}', LineAsString, 'line String')
"""

# A failed INSERT leaves the rows that it has written, so answers are written to a new table, and read if all are there.
CREATE_NEW = """
CREATE TABLE new (id String, ground Nullable(String), returnPremium Nullable(Decimal(18, 2)),
                  retainedPremium Nullable(Decimal(18, 2)), error Nullable(String)) ENGINE = MergeTree ORDER BY id
"""

ANSWER = """
INSERT INTO new
SELECT JSONExtractString(answer, 'id'), JSONExtract(answer, 'ground', 'Nullable(String)'),
       JSONExtract(answer, 'returnPremium', 'Nullable(Decimal(18, 2))'),
       JSONExtract(answer, 'retainedPremium', 'Nullable(Decimal(18, 2))'), nullIf(JSONExtractRaw(answer, 'error'), '')
FROM (SELECT returnPremium(input) AS answer FROM contracts)
"""

CHECK = """
SELECT throwIf(count() > 0, 'some contracts have no answer') FROM contracts LEFT ANTI JOIN new USING (id)
"""

SAVE = f"INSERT INTO FUNCTION file('{answers}', Parquet) SELECT * FROM new ORDER BY id"

with tempfile.TemporaryDirectory() as database:
    connection = chdb.connect(f"{database}?udf_path={here}")
    for statement in (CREATE, LOAD, CREATE_NEW, ANSWER, CHECK, SAVE):
        connection.query(statement)
    connection.close()
