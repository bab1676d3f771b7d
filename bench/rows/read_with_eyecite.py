"""Reads a text with eyecite and prints the best processor time of some runs, in seconds, as JSON."""

import json
import sys
import time

from eyecite import get_citations

text = open(sys.argv[1], encoding="utf-8").read()
get_citations(text[:20000])
best, found = float("inf"), 0
for _ in range(int(sys.argv[2])):
    start = time.process_time()
    found = len(get_citations(text))
    best = min(best, time.process_time() - start)
print(json.dumps({"seconds": best, "citations": found}))
