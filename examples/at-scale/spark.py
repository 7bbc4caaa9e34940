"""Answers Parquet files of contracts on Apache Spark; their columns are the fields of the input and "id":

spark-submit --master spark://alpha:7077 --files answer.sh spark.py contracts.parquet answers

`answers` is a new folder of Parquet files; use it if the exit code is 0. Every worker has return-premium on its PATH.
"""

import sys

from pyspark.sql import SparkSession

contracts_path, answers_path = sys.argv[1:]
# The size is that of the input of one task, which is computed again if its worker dies.
spark = SparkSession.builder.config("spark.sql.files.maxPartitionBytes", "16m").getOrCreate()

contracts = spark.read.parquet(contracts_path)
contracts.createTempView("contracts")
# The workers need no Python for this. A process that fails makes its task fail, and Spark repeats the task.
spark.sql("""
    SELECT answer.* FROM (
      SELECT from_json(line, 'id STRING, ground STRING, returnPremium DECIMAL(18,2), retainedPremium DECIMAL(18,2),
                              error STRING') AS answer
      FROM (SELECT TRANSFORM(to_json(struct(*))) USING 'answer.sh' AS (line STRING) FROM contracts))
""").write.parquet(answers_path)

answers = spark.read.parquet(answers_path)
unanswered = contracts.join(answers, "id", "left_anti").count()
asked, answered = contracts.count(), answers.count()
if unanswered > 0 or answered != asked:
    sys.exit(f"{unanswered} of {asked} contracts have no answer; there are {answered} answers")
spark.stop()
