#!/usr/bin/env python3
"""What to do with findings in Python: read them, a monthly series, a join by COW numbers, a sample to review.

    ./dragoman code --output findings.parquet examples/*.txt
    python3 examples/python/recipes.py findings.parquet examples/cow-borders.dat out/

A Parquet file needs duckdb, or pandas with pyarrow; findings.csv needs nothing but Python 3.8.
Writes out/monthly.csv, out/joined.csv and out/review.csv, and prints the monthly series as bars.
"""

import csv
import os
import random
import sys
from collections import Counter

QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}
LISTS = {
    "status", "actor", "actor_countries", "actor_cow", "actor_sectors", "recipient", "recipient_countries",
    "recipient_cow", "recipient_sectors", "speakers", "contexts", "debtors", "debtor_countries", "debtor_cow", "areas",
}


def findings(path):
    """The rows as dictionaries; lists are lists, what is missing is None or []."""
    if path.endswith(".parquet"):
        try:
            import duckdb

            table = duckdb.sql(f"SELECT * FROM '{path}'")
            rows = [dict(zip(table.columns, row)) for row in table.fetchall()]
        except ImportError:
            import pandas

            frame = pandas.read_parquet(path)
            rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
        return [{k: list(v) if k in LISTS and v is not None else v for k, v in row.items()} for row in rows]
    with open(path, encoding="utf-8", newline="") as file:
        # Everything is text here: a CAMEO code of 010 is not 10.
        return [
            {k: (v.split("; ") if v else []) if k in LISTS else (v or None) for k, v in row.items()}
            for row in csv.DictReader(file)
        ]


def happened(rows):
    """Events that happened: not what is future, denied or only claimed."""
    return [row for row in rows if row["kind"] == "event" and list(row["status"] or []) == ["actual"]]


def monthly(events):
    """How many events of each quad class a month has, by day of publication."""
    counts = Counter(
        (str(e["published"])[:7], int(e["quad"])) for e in events if e["published"] and e["quad"] is not None
    )
    return [(month, quad, counts[month, quad]) for month, quad in sorted(counts)]


def dyads(event):
    """Pairs of COW numbers: every actor with every recipient; in a mutual event every two of its parties."""
    actors = [c for c in event["actor_cow"] or [] if c]
    others = [c for c in event["recipient_cow"] or [] if c]
    if str(event["mutual"]).lower() == "true":
        others = actors
    return sorted({(a, b) for a in actors for b in others if a != b})


def joined(events, path):
    """Events beside what another data set says of their dyad; both directions of a pair are the same."""
    with open(path, encoding="utf-8", newline="") as file:
        known = {frozenset((row["ccode1"], row["ccode2"])): row["border"] for row in csv.DictReader(file)}
    rows = [
        (e["id"], e["event"], a, b, known.get(frozenset((a, b)), ""))
        for e in events
        for a, b in dyads(e)
    ]
    return sorted(rows)


def sample(events, size, seed):
    """A sample to read, with an empty column for what you think; the same seed gives the same events."""
    chosen = random.Random(seed).sample(sorted(events, key=lambda e: e["id"]), min(size, len(events)))
    return [
        (e["id"], e["document"], e["event"], "; ".join(e["actor"] or []), "; ".join(e["recipient"] or []), e["quote"], "")
        for e in chosen
    ]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def main(path, borders, out):
    os.makedirs(out, exist_ok=True)
    events = happened(findings(path))
    series = monthly(events)
    write(os.path.join(out, "monthly.csv"), ("month", "quad", "events"), series)
    for month, quad, count in series:
        print(f"{month}  {QUADS[quad]:<20} {'#' * count} {count}")
    write(os.path.join(out, "joined.csv"), ("id", "event", "cow1", "cow2", "border"), joined(events, borders))
    header = ("id", "document", "event", "actor", "recipient", "quote", "right")
    write(os.path.join(out, "review.csv"), header, sample(events, 20, 1))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
