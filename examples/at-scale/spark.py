"""Answers contracts on Apache Spark: spark-submit --master spark://alpha:7077 spark.py contracts.ndjson answers

`answers` is a new folder of Parquet files; use it if the exit code is 0. Every contract has an id of its own. On every
worker, answer.sh and return-premium are in a folder of the driver's PATH.
"""

import os
import sys

from pyspark.sql import SparkSession, functions

contracts_path, answers_path = sys.argv[1:]
# The size is that of the input of one task, which is computed again if its worker dies.
spark = SparkSession.builder.config("spark.sql.files.maxPartitionBytes", "16m").getOrCreate()

contracts = spark.read.json(contracts_path)
lines = contracts.select(functions.to_json(functions.struct("*"))).rdd.map(lambda row: row[0])
# By default, pipe starts programs in an empty environment and ignores their exit codes.
answers = spark.read.schema(
    "id string, ground string, returnPremium decimal(18,2), retainedPremium decimal(18,2), error string"
).json(lines.pipe("answer.sh", env={"PATH": os.environ["PATH"]}, checkCode=True))

contracts.join(answers, "id", "left").write.parquet(answers_path)
saved = spark.read.parquet(answers_path)
unanswered = saved.where("ground IS NULL AND error IS NULL").count()
if unanswered > 0 or saved.count() != contracts.count():
    sys.exit(f"{unanswered} of {contracts.count()} contracts have no answer; {saved.count()} rows were written")
spark.stop()
