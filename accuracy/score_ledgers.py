#!/usr/bin/env python3
"""Scores the views across filings against labels: the ledger, what is in the clinic, what was expected.

usage: accuracy/score_ledgers.py SET [--verbose] [--octavo ./octavo]

SET has a folder a company, with docs/ and labels.json (accuracy/ledgers/README.md). Runs `octavo ledger`,
`octavo pipeline --as-of` and `octavo catalysts --as-of` on each company's documents, and prints the sums:
precision, recall and F1 of rows, and how many of the slots of matched rows are right. Rows labelled
"maybe" count neither way. Only sums are printed without --verbose: of a kept half nothing else is read.
"""

import json
import pathlib
import re
import subprocess
import sys

ENDINGS = {"inc", "corp", "corporation", "ltd", "limited", "plc", "ag", "sa", "co", "company", "llc", "gmbh", "kk", "nv", "bv", "ab", "as", "incorporated", "lp", "kgaa", "se", "the"}


def rows(octavo, *words):
    run = subprocess.run([*octavo.split(), *words], capture_output=True, text=True, check=False)
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def words_of(name):
    return [w for w in re.findall(r"[a-z0-9]+", (name or "").lower()) if w not in ENDINGS]


def same_name(a, b):
    """Whether two names can be of one company, compound or disease: all words of the shorter stand in the longer."""
    if not a or not b:
        return not a and not b
    x, y = sorted((words_of(a), words_of(b)), key=len)
    return bool(x) and set(x) <= set(y) or "".join(x) == "".join(y)


def any_name(predicted, names):
    return any(same_name(p, n) for p in predicted if p for n in names if n)


def phase(text):
    text = (text or "").lower()
    for word in ("approved", "market", "registration", "preclinical", "submitted", "filed", "review"):
        if word in text:
            return "approved" if word == "market" else "submitted" if word in ("filed", "review", "registration") else word
    found = re.findall(r"\b(iv|iii|ii|i|[1-4])[ab]?\b", text.replace("phase", " "))
    return "/".join({"1": "i", "2": "ii", "3": "iii", "4": "iv"}.get(p, p) for p in found)


class Sums:
    def __init__(self):
        self.found, self.told, self.right = 0, 0, 0
        self.slots = {}

    def slot(self, name, right):
        ok, of = self.slots.get(name, (0, 0))
        self.slots[name] = (ok + bool(right), of + 1)

    def show(self, title):
        p = self.right / self.told if self.told else 0
        r = self.right / self.found if self.found else 0
        f = 2 * p * r / (p + r) if p + r else 0
        print(f"{title}: labels {self.found}, precision {p:.3f}, recall {r:.3f}, F1 {f:.3f}")
        for name, (ok, of) in sorted(self.slots.items()):
            print(f"    {name}: {ok} of {of} right")


def pair(labels, told, fits):
    """Pairs labels with rows, the best fitting first; a fit of 0 is none."""
    scored = sorted(((fits(a, b), i, j) for i, a in enumerate(labels) for j, b in enumerate(told)), key=lambda s: -s[0])
    used_a, used_b, pairs = set(), set(), []
    for fit, i, j in scored:
        if fit > 0 and i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append((i, j))
    return pairs


def accepted(label, field):
    """Further right answers: a list, or one value."""
    value = label.get(field, [])
    return value if isinstance(value, list) else [value]


def names_of(label, compounds):
    own = {label.get("compound") or "", *label.get("names", []), *label.get("compoundNames", []), *accepted(label, "compoundAccept")}
    for c in compounds:
        if any_name(own, c.get("names", [])):
            own |= set(c["names"])
    return own - {""}


def match(sums, labels, told, fits, say, title):
    pairs = pair(labels, told, fits)
    of_label = {i: j for i, j in pairs}
    for i, label in enumerate(labels):
        if label.get("maybe"):
            continue
        sums.found += 1
        if i in of_label:
            sums.right += 1
        else:
            say(f"{title} missed: {json.dumps(label)[:300]}")
    taken = {j: i for i, j in pairs}
    for j, row in enumerate(told):
        if j in taken and labels[taken[j]].get("maybe"):
            continue
        sums.told += 1
        if j not in taken:
            brief = {k: v for k, v in row.items() if k not in ("sources", "evidence", "lifecycle", "source", "outcome")}
            say(f"{title} not labelled: {json.dumps(brief)[:300]}")
    return [(labels[i], told[j]) for i, j in pairs if not labels[i].get("maybe")]


def payer_fits(a, b):
    return any(same_name(name, b["payer"]) for name in [a["payer"], *accepted(a, "payerNames")])


def types(label):
    """The printed types that a label means: LEAD/CANDIDATE_SELECTION is candidate-selection, and also lead-selection."""
    *others, last = label.lower().replace("_", "-").split("/")
    return {last, *(o + last[last.find("-"):] for o in others)}


def ledger(company, labels, octavo, sums, say):
    told = rows(octavo, "ledger", "--format", "jsonl", str(company / "docs"))
    compounds = labels.get("compounds", [])

    def fits(a, b):
        if a["amount"] is None and b["amount"] not in accepted(a, "amountAccept"):
            if b["amount"] is not None or not payer_fits(a, b):
                return 0
        elif b["amount"] not in [a["amount"], *accepted(a, "amountAccept")]:
            return 0
        elif (b["currency"] or "USD") not in [a.get("currency") or "USD", *accepted(a, "currencyAccept")]:
            return 0
        return 1 + payer_fits(a, b) + any_name([b["compound"]], names_of(a, compounds)) + 2 * (a["announced"] == b["announced"])

    for a, b in match(sums, labels.get("ledger", []), told, fits, say, "ledger"):
        before = {k: v[0] for k, v in sums.slots.items()}
        sums.slot("announced", a["announced"] == b["announced"])
        sums.slot("payer", payer_fits(a, b))
        sums.slot("payee", any(same_name(name, b["payee"]) for name in [a["payee"], *accepted(a, "payeeNames")]))
        if a.get("compound"):
            sums.slot("compound", any_name([b["compound"]], names_of(a, compounds)))
        kinds = {k for t in [a["trigger"]["type"], *accepted(a, "typeAccept")] for k in types(t)}
        sums.slot("trigger", (b["trigger"]["type"] or "unspecified") in kinds)
        documents = {pathlib.Path(s["file"]).name for s in b["sources"]}
        optional = set(accepted(a, "documentsOptional"))
        sums.slot("documents", documents - optional == set(a["documents"]) - optional)
        if sum(v[0] for v in sums.slots.values()) < sum(before.values()) + 6:
            say(f"ledger slots: {json.dumps(a)[:400]}\n      told {b['announced']} {b['payer']} > {b['payee']} {b['amount']} {b['compound']} {b['trigger']['type']} {sorted(documents)}")


def partners(a):
    """The names the partner of a labelled row may be given."""
    return [a.get("partner"), *accepted(a, "partnerAccept")]


def pipeline(company, labels, octavo, sums, say):
    for view in labels.get("pipeline", []):
        told = rows(octavo, "pipeline", "--as-of", view["asOf"], "--format", "jsonl", str(company / "docs"))
        compounds = labels.get("compounds", [])
        for a, b in match(sums, view["rows"], told, lambda a, b: any_name([b["name"], *b["aliases"]], names_of(a, compounds)), say, f"pipeline {view['asOf']}"):
            right = phase(b["phase"] or b["status"]) in {phase(p) for p in [a.get("phase"), *accepted(a, "phaseAccept")]}
            sums.slot("phase", right)
            if not right:
                say(f"pipeline {view['asOf']} phase: {a.get('compound')} label {a.get('phase')}, told {b['phase']} {b['status']}")
            if a.get("indication"):
                right = b["indication"] and set(words_of(b["indication"])) & set(words_of(a["indication"]))
                sums.slot("indication", right)
            right = any(same_name(p, b["partner"]) for p in partners(a))
            sums.slot("partner", right)
            if not right:
                say(f"pipeline {view['asOf']} partner: {a.get('compound')} label {a.get('partner')}, told {b['partner']}")


def totals(company, labels, octavo, sums, say):
    run = subprocess.run([*octavo.split(), "ledger", "--format", "json", str(company / "docs")], capture_output=True, text=True, check=False)
    told = [r for r in json.loads(run.stdout)["reconciliation"] if r["statement"] != "up-to"]

    def fits(a, b):
        return a["amount"] == b["stated"] and (a.get("currency") or b["currency"]) == b["currency"] and a["file"] in b["source"]["file"]

    for a, b in match(sums, labels.get("totals", []), told, fits, say, "totals"):
        agrees = not b["difference"]
        if a["agrees"] != "unknown":
            sums.slot("agrees", agrees == a["agrees"])
            if agrees != a["agrees"]:
                say(f"totals: {json.dumps(a)[:300]} told rows {b['rows']} ({b['count']}), difference {b['difference']}")


def catalysts(company, labels, octavo, sums, say):
    for view in labels.get("catalysts", []):
        told = rows(octavo, "catalysts", "--as-of", view["asOf"], "--format", "jsonl", str(company / "docs"))
        compounds = labels.get("compounds", [])

        def fits(a, b):
            if not any_name([b["compound"]], names_of(a, compounds)):
                return 0
            common = set(words_of(a["what"])) & set(words_of(b["what"] + " " + " ".join(e["quote"] for e in b["source"]["evidence"])))
            return len(common) + (0.5 if state(b) == a["state"] else 0) if common else 0

        for a, b in match(sums, view["rows"], told, fits, say, f"catalysts {view['asOf']}"):
            right = state(b) == a["state"]
            sums.slot("state", right)
            if not right:
                say(f"catalysts {view['asOf']} state: {json.dumps(a)[:300]} told {b['what']} {b['due']} {b['state']}")
            if a.get("answeredBy") and state(b) == "happened" == a["state"]:
                out = b["outcome"] or {}
                text = json.dumps(out)
                sums.slot("answered by", a["answeredBy"] in text)


def state(row):
    return "open" if row["state"] in ("open", "due-soon", "due soon") else row["state"]


def main():
    words = sys.argv[1:]
    verbose = "--verbose" in words
    octavo = "./octavo"
    if "--octavo" in words:
        at = words.index("--octavo")
        octavo = words[at + 1]
        del words[at:at + 2]
    folder = pathlib.Path([w for w in words if not w.startswith("--")][0])
    views = {"ledger": (ledger, Sums()), "pipeline": (pipeline, Sums()), "catalysts": (catalysts, Sums()), "totals": (totals, Sums())}
    for company in sorted(p for p in folder.iterdir() if (p / "labels.json").is_file()):
        labels = json.loads((company / "labels.json").read_text(encoding="utf-8"))

        def say(line, company=company):
            if verbose:
                print(f"  {company.name}: {line}")

        for read, sums in views.values():
            read(company, labels, octavo, sums, say)
    for title, (_, sums) in views.items():
        sums.show(title)


main()
