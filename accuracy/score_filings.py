#!/usr/bin/env python3
"""Scores what `octavo read --format jsonl` printed of a labelled folder.

usage: score_filings.py LABELS REPORTS.jsonl   (LABELS: a folder of accuracy/filings)

Brings the reports into the shape that the scorers in ../shared/score take, runs them, and counts the amendments itself.
"""
import json, os, subprocess, sys, tempfile

SCORE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "score")
RELEASE = ("headline", "subheadline", "city", "date", "contacts", "about", "safeHarbor")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def flat(report, name):
    """Cover, exhibits, signatures and items' status on one level."""
    out = {**report, **(report.get("cover") or {}), "file": name}
    out["items"] = [{"number": i.get("number"), "status": i.get("status")} for i in report.get("items") or []]
    documents = (report.get("header") or {}).get("documents") or []
    if documents:
        main = next((d for d in documents if (d.get("type") or "").upper().startswith("8-K")), documents[0])
        out["attached"] = [d["type"] for d in documents if d is not main]
    out.pop("releases", None)
    return out


def release(report, name):
    first = (report.get("releases") or [{}])[0]
    quotes = [{"speaker": q.get("speaker"), "first_words": q.get("text")} for q in first.get("quotes") or []]
    return {"file": name, **{key: first.get(key) for key in RELEASE}, "quotes": quotes}


def write(folder, name, rows):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def amendments(labels, reports):
    """Number, date and items of what is amended; the label's date is that of the report or of its filing."""
    right = dict.fromkeys(("number", "date", "items"), 0)
    gold = lines(os.path.join(labels, "amends.jsonl"))
    for row in gold:
        told, asked, more = reports[row["file"]].get("amends") or {}, row["amends"], row.get("accept") or {}
        right["number"] += told.get("number") in [asked["number"], *more.get("number", [])]
        dates = [asked["originalDate"], *more.get("originalDate", [])]
        right["date"] += told.get("filedOn") in dates or told.get("reportDate") in dates
        sets = [sorted(items or []) for items in [asked["items"], *more.get("items", [])]]
        right["items"] += sorted(told.get("items") or []) in sets
    for key, count in right.items():
        print(f"amends: {key} {100 * count / len(gold):.1f}% of {len(gold)}")


def main(labels, path):
    reports = {"files/" + os.path.basename(r["file"]): r for r in lines(path) if not r.get("member")}
    with tempfile.TemporaryDirectory() as folder:
        items = write(folder, "items", [{"file": n, "items": r.get("items") or []} for n, r in reports.items()])
        parts = write(folder, "parts", [flat(r, n) for n, r in reports.items()])
        releases = write(folder, "releases", [release(r, n) for n, r in reports.items() if r.get("releases")])
        run = lambda *words: subprocess.run([sys.executable, os.path.join(SCORE, words[0]), *words[1:]], check=True)
        run("score_items.py", items, os.path.join(labels, "items.jsonl"), "--section-ok")
        run("score_parts.py", "--gold", labels, "--cover", parts, "--signatures", parts, "--exhibits", parts, "--releases", releases)
    amendments(labels, reports)


if __name__ == "__main__":
    main(*sys.argv[1:3])
