"""Tries clickhouse.sql without a server, in chDB: python clickhouse.py contracts.ndjson answers.parquet"""

import os
import sys
import tempfile

import chdb

here = os.path.dirname(os.path.abspath(__file__))
contracts, answers = (os.path.abspath(path) for path in sys.argv[1:])

LOAD = f"""
CREATE TABLE contracts (id String, input String) ENGINE = MergeTree ORDER BY id;
INSERT INTO contracts
SELECT JSONExtract(line, 'id', 'String'), line FROM file('{contracts}', LineAsString, 'line String');
"""

SAVE = f"""
INSERT INTO FUNCTION file('{answers}.new', Parquet) SELECT * FROM answers ORDER BY id
SETTINGS engine_file_truncate_on_insert = 1;
"""

with open(f"{here}/clickhouse.sql", encoding="utf-8") as file:
    statements = (LOAD + file.read() + SAVE).split(";")[:-1]

with tempfile.TemporaryDirectory() as database:
    connection = chdb.connect(f"{database}?udf_path={here}")
    for statement in statements:
        connection.query(statement)
    connection.close()
os.replace(f"{answers}.new", answers)
