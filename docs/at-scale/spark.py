"""Reads a corpus with Spark: every partition goes through one process of hearsay, a line an article.

spark-submit docs/at-scale/spark.py corpus.jsonl records
"""

import os
import sys

from pyspark import SparkContext

# Status 1 is for single articles that could not be read, and for a partition that holds none. Anything else fails the task.
command = f"{os.environ.get('HEARSAY', 'hearsay')} read - --input jsonl --format jsonl --jobs 1 || [ $? -eq 1 ]"


def main(corpus, out):
    context = SparkContext(appName="hearsay")
    articles = context.textFile(corpus, minPartitions=context.defaultParallelism * 4)
    articles.pipe(f"sh -c '{command}'", checkCode=True).saveAsTextFile(out)
    context.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
