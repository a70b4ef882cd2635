#!/usr/bin/env python3
"""Scores events of all types but payments against labels.

usage: score_types.py SET PREDICTIONS.jsonl [--verbose] [--floor FILE]

SET has events.jsonl (a line a document: {"file", "types", "registrant", "events": [...]}; only the types it names are scored) and the documents. PREDICTIONS has a line an event, as
`octavo events --format jsonl` prints them. Documents are matched on the base name of "file".

A label and an event are the same if they are of one type and what makes them that event agrees:
  agreement, amendment, termination   the occurrence, and a party besides the registrant (or the date, where one of them names none)
  clinical-status                     the step, the occurrence, the compound (by any name that the document gives it)
  regulatory                          the action, the occurrence, the compound, the procedure where both have one
  compound                            the name or one of the aliases
  financial-results                   the end of the period
  forward-looking                     what about; the date where the label has one
Sets labelled before the actions `decision` and `committee` and the type `launch` existed have an agency's day of decision, a committee's meeting and a launch as forward-looking about a compound: there an
expected one may be the event of such a label; one that no label tells is not scored, since nobody was asked for it.
Of several the one with most fields right. A field is scored in matches where the label has it (of a royalty only that one is told); one that the label has not and the event
has is counted apart.

--floor FILE: an object of "SET: type F1" and "SET: fields right", each with the least percentage; ends with 1 where one falls short.
"""
import collections, json, os, re, sys, unicodedata

REVIEWS = ("decision", "committee")
LEGAL = {"inc", "incorporated", "corp", "corporation", "ltd", "limited", "llc", "plc", "co", "company", "ag", "sa", "nv", "as", "gmbh", "the", "group", "kk", "ab", "spa", "a", "s", "of"}


def words(value):
    value = unicodedata.normalize("NFKD", str(value or "")).lower()
    return re.findall(r"[a-z0-9]+", "".join(c for c in value if not unicodedata.combining(c)))


def party(value):
    return [w for w in words(value) if w not in LEGAL]


def same_party(a, b):
    a, b = party(a), party(b)
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    return all(w in long for w in short) or a[0] == b[0]


def squeezed(value):
    return re.sub(r"[^a-z0-9]", "", str(value or "").lower())


def same_text(a, b):
    """Whether two printed values say the same: most words of the shorter stand in the other."""
    a, b = set(words(a)), set(words(b))
    return bool(a and b) and len(a & b) >= 0.6 * min(len(a), len(b))


JOINED = {}  # of the document that is scored: the names that its compounds are said to have, each with all the names of the same compound


def join(compounds):
    """Two names that a document's compounds, labelled or told, give as names of one compound are one."""
    JOINED.clear()
    for c in compounds:
        names = {squeezed(n) for n in [c["name"], *(c["aliases"] or [])]}
        for n in list(names):
            names |= JOINED.get(n, set())
        for n in names:
            JOINED[n] = names


def same_agency(a, b):
    """As written, or by its initials: "EC" is the European Commission."""
    a, b = sorted((str(a), str(b)), key=len)
    return same_text(a, b) or squeezed(a) == "".join(w[0] for w in words(b) if w not in ("and", "for", "of", "the"))


def same_compound(label, event):
    if not label or not event:
        return True
    l, e = squeezed(label), squeezed(event)
    if e in JOINED.get(l, ()):
        return True
    parts = [squeezed(p) for p in re.split(r"[(),;/]", str(label)) if squeezed(p)]
    return l == e or any(p == e or len(p) > 3 and len(e) > 3 and (p in e or e in p) for p in parts) or same_text(label, event)


def names(e):
    return [p["name"] if isinstance(p, dict) else p for p in e.get("parties") or []]


def amount(value):
    return value.get("amount") if isinstance(value, dict) else value


def procedure(value):
    value = squeezed(value)
    return value[1:] if value in ("snda", "sbla") else value


def same(label, event, registrant):
    kind = label["type"]
    if kind in ("agreement", "amendment", "termination"):
        if label["occurrence"] != event["occurrence"]:
            return False
        others = [p for p in names(label) if not same_party(p, registrant)]
        told = [p for p in names(event) if not same_party(p, registrant)]
        if others and told:
            return any(same_party(a, b) for a in others for b in told)
        return not label["date"] or not event["date"] or label["date"] == event["date"]
    if kind == "clinical-status":
        return label["event"] == event["event"] and label["occurrence"] == event["occurrence"] and same_compound(label["compound"], event["compound"])
    if kind == "regulatory":
        both = label["procedure"] and event["procedure"]
        return (label["action"] == event["action"] and label["occurrence"] == event["occurrence"]
                and same_compound(label["compound"], event["compound"]) and (not both or procedure(label["procedure"]) == procedure(event["procedure"])))
    if kind == "compound":
        a = {squeezed(n) for n in [label["name"], *label["aliases"]]}
        return bool(a & {squeezed(n) for n in [event["name"], *event["aliases"]]})
    if kind == "financial-results":
        return label["periodEnd"] == (event["period"] or {}).get("end")
    if label["about"] != event["about"]:
        return False
    return label["about"] == "safe-harbor" or not label.get("date") or label["date"] == event["date"]


def as_labelled(event, reviews, launches):
    """An event as the sets that know no reviews or no launches label it; None where they would not."""
    review = event["type"] == "regulatory" and event["action"] in REVIEWS
    if not (review and not reviews or event["type"] == "launch" and not launches):
        return event
    return {**event, "type": "forward-looking", "about": "compound", "unasked": True} if event["occurrence"] == "expected" else None


def listed(label, event):
    """Two lists that have the same members, in whatever order."""
    return sorted(map(squeezed, label)) == sorted(map(squeezed, event))


def fields(label, event):
    """(field, right or wrong) of a match; None where the label has nothing and the event has."""
    kind = label["type"]

    def check(name, want, got, equal):
        if want not in (None, [], ""):
            yield name, got not in (None, [], "") and equal(want, got)
        elif got not in (None, [], ""):
            yield name, None

    def exact(a, b):
        return a == b

    if kind in ("agreement", "amendment", "termination"):
        wanted, got = names(label), names(event)
        yield "parties", len(wanted) == len(got) and all(any(same_party(a, b) for b in got) for a in wanted)
        yield "kinds", bool(set(label["kinds"]) & set(event["kinds"])) if label["kinds"] else not event["kinds"]
        yield from check("date", label["date"], event["date"], exact)
        yield from check("agreementDate", label["agreementDate"], event["agreementDate"], same_text)
        if kind == "agreement":
            grant = event.get("grant") or {}
            yield from check("exclusivity", label["exclusivity"], grant.get("exclusivity"), exact)
            yield from check("territory", label["territory"], grant.get("territory"), same_text)
            yield from check("upfront", label["upfront"], amount(event.get("upfront")), exact)
            yield from check("milestones", sorted(m["amount"] for m in label["milestones"] if m["amount"]), sorted(m["amount"] for m in event.get("milestones") or [] if m["amount"]), exact)
            yield from check("royalty", label["royaltyRates"], event.get("royaltyRates") or event.get("royalty"), lambda a, b: True)
        if kind == "amendment":
            yield from check("changes", label["changes"], [c["field"] for c in event.get("changes") or []], lambda a, b: any(same_text(x, y) for x in a for y in b))
        if kind == "termination":
            end = event.get("termination") or {}
            yield from check("endedBy", label["endedBy"], end.get("by"), same_party)
            yield from check("effectiveDate", label["effectiveDate"], end.get("effectiveDate"), exact)
    elif kind == "financial-results":
        yield "periodLength", label["periodLength"] == event["period"]["length"]
        got = {f["name"]: f["value"] for f in event["figures"]}
        eps = {got.get(k) for k in ("eps", "eps-basic", "eps-diluted")} - {None}
        cash = {got.get(k) for k in ("cash", "cash-and-securities")} - {None}
        for name, value in label["figures"].items():
            near = eps if name.startswith("eps") else cash if name.startswith("cash") else {got[name]} if name in got else set()
            yield "figures found", bool(near)
            if near:
                yield "figures right", value in near
        for name in got:
            group = name.split("-")[0] if name.startswith(("eps", "cash")) else name
            if not any(k == name or k.startswith(group) for k in label["figures"]):
                yield "figures", None
    elif kind in ("clinical-status", "regulatory"):
        yield from check("compound", label["compound"], event["compound"], same_compound)
        yield from check("indication", label["indication"], event["indication"], same_text)
        yield from check("date", label["date"], event["date"], lambda a, b: a == b or "year" in (label["datePrecision"], event["datePrecision"]) and a[:4] == b[:4])
        if kind == "clinical-status":
            yield from check("phase", label["phase"], event["phase"], exact)
            yield from check("sponsor", label["sponsor"], event["sponsor"], same_party)
        else:
            yield from check("agency", label["agency"], event["agency"], same_agency)
            yield from check("procedure", label["procedure"], event["procedure"], lambda a, b: procedure(a) == procedure(b))
    elif kind == "compound":
        yield from check("aliases", label["aliases"], event["aliases"], lambda a, b: {squeezed(label["name"]), *map(squeezed, a)} == {squeezed(event["name"]), *map(squeezed, b)})
        for name, equal in (("modality", exact), ("target", same_text), ("phase", exact), ("ownership", exact), ("partner", same_party)):
            want = None if name == "phase" and label[name] and not label[name].startswith("I") else label[name]
            yield from check(name, want, event[name], equal)


def main():
    folder, predictions = sys.argv[1:3]
    verbose = "--verbose" in sys.argv
    told = collections.defaultdict(list)
    for line in open(predictions):
        e = json.loads(line)
        told[os.path.basename(e["file"])].append(e)
    right, missed, false = collections.Counter(), collections.Counter(), collections.Counter()
    good, scored, extra = collections.Counter(), collections.Counter(), collections.Counter()
    documents = [json.loads(line) for line in open(os.path.join(folder, "events.jsonl"))]
    reviews = any(e.get("action") in REVIEWS for d in documents for e in d["events"])
    launches = any(e["type"] == "launch" for d in documents for e in d["events"])
    for document in documents:
        name = os.path.basename(document["file"])
        events = [e for e in (as_labelled(e, reviews, launches) for e in told[name]) if e]
        join([e for e in document["events"] + events if e["type"] == "compound"])
        events = [e for e in events if e["type"] in document["types"]]
        pairs = []
        for i, label in enumerate(document["events"]):
            for j, event in enumerate(events):
                if label["type"] == event["type"] and same(label, event, document["registrant"]):
                    checks = [ok for _, ok in fields(label, event)]
                    pairs.append((-checks.count(True), checks.count(False), i, j))
        labels_left, events_left = set(range(len(document["events"]))), set(range(len(events)))
        for _, _, i, j in sorted(pairs):
            if i not in labels_left or j not in events_left:
                continue
            labels_left.remove(i)
            events_left.remove(j)
            label, event = document["events"][i], events[j]
            right[label["type"]] += 1
            for field, ok in fields(label, event):
                key = label["type"], field
                if ok is None:
                    extra[key] += 1
                else:
                    scored[key] += 1
                    good[key] += ok
                if verbose and ok is not True:
                    print(f"{name}: {label['type']} {field} {'wrong' if ok is False else 'too much'}: {brief(label)} | {brief(event)}")
        for i in labels_left:
            missed[document["events"][i]["type"]] += 1
            if verbose:
                print(f"{name}: missed {brief(document['events'][i])}")
        for j in events_left:
            if events[j].get("unasked"):
                continue
            false[events[j]["type"]] += 1
            if verbose:
                print(f"{name}: false {brief(events[j])} :: {' / '.join(q['quote'] for q in events[j]['evidence'])[:300]}")
    reached = {}
    for kind in sorted({*right, *missed, *false}):
        p = right[kind] / ((right[kind] + false[kind]) or 1)
        r = right[kind] / ((right[kind] + missed[kind]) or 1)
        f = 2 * p * r / ((p + r) or 1)
        print(f"{kind}: labels {right[kind] + missed[kind]}, precision {p:.3f}, recall {r:.3f}, F1 {f:.3f}")
        for key in sorted(k for k in {*scored, *extra} if k[0] == kind):
            print(f"    {key[1]}: {good[key]} of {scored[key]} right" + (f", {extra[key]} where the label has none" if extra[key] else ""))
        reached[f"{os.path.basename(os.path.normpath(folder))}: {kind} F1"] = 100 * f
    fields_right, fields_all = sum(good.values()), sum(scored.values())
    print(f"fields: {fields_right} of {fields_all} right ({100 * fields_right / (fields_all or 1):.1f} %)")
    reached[f"{os.path.basename(os.path.normpath(folder))}: fields right"] = 100 * fields_right / (fields_all or 1)
    if "--floor" in sys.argv:
        floor = json.load(open(sys.argv[sys.argv.index("--floor") + 1]))
        short = [f"{key}: {reached[key]:.1f}, asked for {least}" for key, least in floor.items() if key in reached and reached[key] < least]
        for line in short:
            print(f"below the floor: {line}")
        sys.exit(1 if short else 0)


def brief(event):
    keep = {k: v for k, v in event.items() if v not in (None, [], "", {}) and k not in ("id", "file", "member", "accession", "registrant", "cik", "evidence", "stated", "announced", "quote", "option", "term", "royalty")}
    return json.dumps(keep, ensure_ascii=False)[:600]


main()
