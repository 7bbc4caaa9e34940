"""Answers contracts on Apache Spark: MASTER=spark://… python spark.py contracts.ndjson answers.parquet

The workers have return-premium and answer.sh on the PATH. Without MASTER, two workers are started on this machine.
"""

import os
import sys

from pyspark.sql import SparkSession, functions

contracts_path, answers_path = sys.argv[1:]
spark = (
    SparkSession.builder.master(os.environ.get("MASTER", "local-cluster[2,1,1024]"))
    .config("spark.sql.files.maxPartitionBytes", "16m")  # what is computed anew if a worker dies
    .getOrCreate()
)

contracts = spark.read.json(contracts_path)
lines = contracts.select(functions.to_json(functions.struct("*"))).rdd.map(lambda row: row[0])
# pipe starts programs in an empty environment, and takes no notice of their exit codes, unless told to.
answers = spark.read.schema(
    "id string, ground string, returnPremium decimal(18,2), retainedPremium decimal(18,2), error string"
).json(lines.pipe("answer.sh", env={"PATH": os.environ["PATH"]}, checkCode=True))

contracts.join(answers, "id", "left").write.mode("overwrite").parquet(answers_path)
if spark.read.parquet(answers_path).where("ground IS NULL AND error IS NULL").count() > 0:
    sys.exit("some contracts have no answer")
spark.stop()
