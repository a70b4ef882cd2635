#!/usr/bin/env python3
"""Writes docs/accuracy.md from the scores of score_all.py.

usage: python3 ../shared/score/score_all.py --json target/score/all.json && python3 accuracy/table.py target/score/all.json > docs/accuracy.md
"""
import json, sys

BARS = {  # what is asked of it, in percent (for "false alarms": the most)
    "items: set exact % (all)": 99.5, "items: all texts right % (all)": 98.5, "items: set exact % (legacy)": 98, "items: all texts right % (legacy)": 96,
    "cover: all four boxes right %": 99, "cover: 12(b) securities (row) F1 %": 97, "signatures: signer + title + date F1 %": 96,
    "exhibits: exhibit numbers F1 %": 98, "exhibits: description %": 95, "exhibits: status of exhibits %": 96, "exhibits: status of items %": 97,
    "releases: headline %": 90, "releases: city %": 90, "releases: date %": 90, "releases: safeHarbor %": 90, "releases: contacts (name) F1 %": 90,
    "releases: quotes (first words) F1 %": 90, "releases: about headings F1 %": 90, "events: precision %": 95, "events: recall %": 92, "events: F1 %": 93,
    "events: false alarms per 100": 2, "events: slots right %": 92, "events: false alarms of slots per 100": 3, "events: quotes at their bytes %": 100,
    "evidence: spans inside the file %": 100, "evidence: values that read the same at their bytes %": 98}
BARS.update({f"cover: {f} %": 98 for f in ("registrant", "reportDate", "jurisdiction", "fileNumber", "ein", "street", "city", "state", "zip", "phone", "formerName")})

scores = json.load(open(sys.argv[1]))
print("""# Accuracy

Octavo reads the labelled filings that lie beside its sources almost without a mistake. They were at hand while the readers were written, so that says little of
other filings. **This is what to expect of filings that nobody has labelled**, from documents that others wrote and labelled without having seen the readers:

| what | of odd filings | of typical ones |
|---|---:|---:|
| item numbers of a report, all right | 100 % | 100 % |
| item texts of a report, all right | 92.5 % | 100 % |
| cover fields | 93 % | at least 98 % |
| check boxes, all four right | 97.5 % | 100 % |
| securities under 12(b), rows F1 | 67 | 100 |
| signatures with title and date, F1 | 95 | 100 |
| exhibits: numbers F1, descriptions | 96, 94 % | 100, 100 % |
| filed or furnished: exhibits, items | 84 %, 98 % | 100 %, 98.7 % |
| press releases (30): headline, city, date; contacts F1; safe harbor | | at least 93 %; 90; 87 % |

| what | in the trade's usual wording | in wording that avoids it |
|---|---:|---:|
| milestone payments that happened: F1 | 0.90 to 0.95 | 0.7 to 0.9 |
| their payer, payee, compound, disease, step: right | 0.92 to 0.98 | 0.77 to 0.90 |
| texts without a payment that are read as one | 1 in 70 to 1 in 9 | 1 in 15; of look-alikes 1 in 6 to 1 in 15 |

| other events in typical filings ([below](#events-of-other-types)) | precision / recall |
|---|---:|
| agreements made | 0.95 / 0.76 to 0.86 |
| amended | 1.00 / 0.83 to 0.88 |
| ended | 0.90 to 1.00 / 0.75 to 0.90 |
| steps of trials | 0.90 to 0.92 / 0.79 to 0.90 |
| applications and answers | 0.95 to 1.00 / 0.87 to 0.97 |
| compounds | 0.97 / 0.81 to 0.84 |
| results announcements | 1.00 / 0.90 |
| what is to come | 1.00 / 0.81 |

Figures of results announcements: 130 of 132 right in the corpus, about 0.8 of them found ([below](#figures-of-results-announcements)). Of people, votes and auditors there is no
labelled measure.

## The labelled filings

Made by

```
python3 ../shared/score/score_all.py --json target/score/all.json && python3 accuracy/table.py target/score/all.json > docs/accuracy.md
```

over the labelled filings beside this repository: 389 for items, 195 for cover, signatures and exhibits, 48 press releases, 103 small documents for events. The rows
`events:` are about milestone payments that happened.

`.ci/run` fails when a score falls below `accuracy/floor.json`; the floor is raised with every gain. Tests hold two more sets: the filings of `examples/`, written by
somebody who had not seen the readers, with what must be found in them (`ExamplesTest`), and mutations of real files (`MutantsTest`).

| what | score | asked for |
|---|---:|---:|""")
for name, value in scores.items():
    if isinstance(value, float):
        bar = BARS.get(name)
        print(f"| {name} | {value:.2f} | {'' if bar is None else ('≤ ' if 'false alarms' in name else '') + str(bar)} |")
print("""
## Events of other types

Until the documents of [accuracy/events](../accuracy/events/README.md) nothing but payments had labels. Nine authors who had not seen the readers wrote and labelled 556 documents: five with
many look-alikes (a third of the documents tell nothing), four to be as typical of real filings as can be. Nobody looked at the sets `kept`; their sums were read while causes were sought in
the sets `learn`, and now and then decided which of some phrases stays. The kept halves with look-alikes (`deals2-learn`, `status2-learn`) were opened on 22 November 2026; the column is of the day before. Precision / recall / F1, first as the readers were before anybody saw a label; `accuracy/score_types.py` says when an event and a label are the same.

| type | typical: labels: first measure | now | `typical2-kept`: labels: first measure | now | with look-alikes, then kept: labels: first measure | before it was opened | unusual wording (`deals3-kept`, `status3-kept`): labels: first measure | now |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
| `agreement` | 22: 0.94 / 0.68 / 0.79 | 0.95 / 0.91 / 0.93 | 25: 0.95 / 0.76 / 0.84 | 0.96 / 0.96 / 0.96 | 33: 1.00 / 0.42 / 0.60 | 0.95 / 0.55 / 0.69 | 23: 1.00 / 0.48 / 0.65 | 1.00 / 0.65 / 0.79 |
| `amendment` | 6: 1.00 / 0.67 / 0.80 | 1.00 / 1.00 / 1.00 | 8: 1.00 / 0.88 / 0.93 | 1.00 / 0.88 / 0.93 | 10: 0.86 / 0.60 / 0.71 | 0.89 / 0.80 / 0.84 | 5: none | 1.00 / 0.20 / 0.33 |
| `termination` | 10: 1.00 / 0.60 / 0.75 | 0.91 / 1.00 / 0.95 | 8: 1.00 / 0.75 / 0.86 | 1.00 / 1.00 / 1.00 | 16: 0.62 / 0.31 / 0.42 | 0.75 / 0.56 / 0.64 | 4: 1.00 / 0.50 / 0.67 | 1.00 / 0.75 / 0.86 |
| `clinical-status` | 77: 0.79 / 0.58 / 0.67 | 0.94 / 0.87 / 0.91 | 40: 0.90 / 0.90 / 0.90 | 0.95 / 0.95 / 0.95 | 68: 0.69 / 0.43 / 0.53 | 0.83 / 0.74 / 0.78 | 29: 0.83 / 0.35 / 0.49 | 0.90 / 0.59 / 0.71 |
| `regulatory` | 61: 0.89 / 0.51 / 0.65 | 0.96 / 0.90 / 0.93 | 35: 1.00 / 0.97 / 0.99 | 1.00 / 0.97 / 0.99 | 62: 0.56 / 0.31 / 0.40 | 0.90 / 0.71 / 0.79 | 29: 1.00 / 0.69 / 0.82 | 0.92 / 0.76 / 0.83 |
| `compound` | 80: 0.95 / 0.53 / 0.68 | 0.99 / 0.85 / 0.91 | 64: 0.98 / 0.81 / 0.89 | 0.98 / 0.84 / 0.91 | 24: 1.00 / 0.46 / 0.63 | 0.92 / 0.92 / 0.92 |  |  |
| `financial-results` | 19: 1.00 / 0.58 / 0.73 | 1.00 / 1.00 / 1.00 | 20: 1.00 / 0.90 / 0.95 | 1.00 / 1.00 / 1.00 | 13: 0.50 / 0.15 / 0.23 | 1.00 / 0.54 / 0.70 | 8: 1.00 / 0.25 / 0.40 | 1.00 / 0.63 / 0.77 |
| `forward-looking` |  |  | 16: 1.00 / 0.81 / 0.90 | 1.00 / 1.00 / 1.00 | 12: 0.17 / 0.08 / 0.11 | 0.57 / 0.33 / 0.42 | 34: 0.84 / 0.47 / 0.60 | 0.96 / 0.62 / 0.75 |
| their fields, right | 72.7 % of 684 | 91.3 % of 1080 | 91.6 % of 692 | 95.9 % of 761 | 66.7 % of 150; 65.1 % of 241 | 75.7 % of 243; 81.0 % of 478 |  | 77.0 % of 139; 91.0 % of 177 |

The ninth author looked up how real companies word such news (`real-learn` and `real-kept`, 40 documents each, on 23 November 2026). `real-kept`, of which only sums were read, before anything was mended, and now:
agreement 8 labels, 1.00 / 0.75 / 0.86, the same; amendment 3, 0.67 / 0.67 / 0.67, the same; termination 4, 1.00 / 1.00 / 1.00, the same; clinical-status 37, 0.93 / 0.73 / 0.82, the same; regulatory 37, 0.97 / 0.84 / 0.90, the same;
compound 12, 1.00 / 0.92 / 0.96, the same; forward-looking 23, 0.90 / 0.78 / 0.84, 0.91 / 0.83 / 0.86; fields 88.8 % of 349, now 89.7 %. What was mended for the other half hardly moves this one.

Of fields, a date and an indication are wrong most, and a sponsor that only a passive leaves open (steps); partner and ownership (compounds); the territory and the date of the original (agreements).
Labels follow their authors: whether the registrant that a text does not call so is the sponsor, or whether a release that only dates an older agreement makes it, they see differently. The first
measure of `typical2-kept` is of readers that had been built with the other sets: it is what to expect of typical filings; the last two columns are what to expect of unusual ones. The sums of `status-kept`, `deals3-kept`, `typical-kept` and `typical2-kept` each decided once
or twice which of some phrases were left out, and a part of the gain in fields is the scorer's: names that compounds join count as one.

## Histories of companies

`accuracy/ledgers` has the histories of twenty fictional companies in 177 documents (1998 to 2025), by two authors who had seen neither the program nor its outputs, with the rows that an accountant would keep:
payments told again months later, by another name of the partner or of the compound, stated totals, what was in development on two days, what was expected and what became of it.
Causes were sought in fifteen of them (`learn`, `learn2`, `learn3`); of the other five only the sums were read. `python3 accuracy/score_ledgers.py accuracy/ledgers/kept` prints them.

| | learn, first | now | learn2, first | now | learn3, first | now | **kept**, first | now |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
| milestone payments, precision / recall | 0.76 / 0.93 | 1.00 / 1.00 | 0.74 / 0.83 | 0.91 / 1.00 | 0.80 / 0.69 | 0.93 / 0.96 | 0.97 / 0.71 | 0.92 / 0.82 |
| all documents that tell it | 17 of 28 | 27 of 30 | 16 of 25 | 27 of 30 | 25 of 31 | 37 of 43 | 24 of 32 | 32 of 37 |
| payer; compound; trigger | 28; 25; 22 of 28 | 30; 26; 25 of 30 | 25; 19; 24 of 25 | 30; 25; 29 of 30 | 27; 26; 27 of 31 | 41; 37; 41 of 43 | 30; 28; 25 of 32 | 35; 32; 31 of 37 |
| stated totals, precision / recall | none | 1.00 / 1.00 | none | 1.00 / 1.00 | 1.00 / 0.38 | 1.00 / 0.86 | 0.83 / 0.26 | 1.00 / 0.47 |
| whether the rows agree with them | | 13 of 13 | | 10 of 12 | | 13 of 18 | | 3 of 9 |
| pipeline, precision / recall | 0.70 / 1.00 | 0.95 / 1.00 | 0.59 / 0.89 | 0.94 / 0.89 | 0.75 / 0.89 | 0.90 / 0.96 | 0.59 / 0.83 | 0.66 / 0.86 |
| its phase; partner; disease | 16; 12; 17 of 19 | 17; 16; 15 | 13; 11; 13 of 16 | 15; 15; 14 | 15; 15; 16 of 24 | 19; 22; 23 of 26 | 15; 18; 16 of 24 | 19; 20; 16 of 25 |
| catalysts, precision / recall | 0.98 / 0.65 | 0.95 / 0.90 | 1.00 / 0.51 | 0.98 / 0.82 | 1.00 / 0.40 | 0.89 / 0.88 | 0.86 / 0.47 | 0.88 / 0.75 |
| their state | 32 of 41 | 54 of 57 | 16 of 31 | 47 of 50 | 22 of 38 | 71 of 84 | 32 of 42 | 60 of 67 |

This is where most is left to do. What is missed: totals and plans in wordings that nobody has collected, launches without a market, answers told in passing ("sold since May"),
tables whose partner stands above them, programs that have ended in other words. Documents that only may tell a row (`documentsOptional`) count neither way since 22 November 2026; before, four rows could never be right. The labels count as one row what two documents tell of one payment; a row told twice is a false one.

## Figures of results announcements

39 results filings of `../shared/corpus` were read by eye against their statements (sgml, text and one HTML file, of four registrants, 2003 to 2009; the material has no
more with statements). 132 figures were given, two of them wrong (a bank's, of the year before). Those two led to a rule and a test, so the set says nothing about filings not
seen. About 165 figures could have been given (revenue, net income, basic and diluted EPS, cash), so recall is about 0.8. Most of what is missing is a bank's, whose tables
have columns of changes. `octavo events --format jsonl ../shared/corpus/sgml ../shared/corpus/text ../shared/corpus/html` prints the events.

## Forty odd filings

Forty fictional filings were made and labelled before their author looked at the reader, in shapes of 1994 to 2025 that the labels above lack: amendments, two to four
registrants on one cover, lettered exhibits, descriptions before numbers, 12(b) rows stacked in one cell, page breaks inside items, converted and glued text.

Twenty were used to find causes, twenty only to measure. The **first** column is the one to expect of odd filings. The middle column was measured after the first twenty were right, and
before anybody looked at what failed in the others. All forty are fixtures now (`ShapesTest`), so the last column says nothing new. Seven labels that broke the labels' own
conventions were put right after the first measure.

| what, in percent | first, of 40 | measure after the first twenty | last |
|---|---:|---:|---:|
| items: set exact / all texts right | 100 / 92.5 | 100 / 95 | 100 / 97.5 |
| cover: registrant to former name, eleven fields | 93.2 | 92.7 | 100 |
| cover: all four boxes right | 97.5 | 95 | 100 |
| cover: 12(b) securities F1 / co-registrants F1 | 66.7 / 84.6 | 100 / 100 | 100 / 100 |
| signatures: signer + title + date F1 | 94.9 | 95.5 | 100 |
| exhibits: numbers F1 / descriptions | 95.9 / 94.4 | 100 / 90.9 | 100 / 100 |
| status of exhibits / of items | 84.4 / 98.2 | 93.9 / 100 | 100 / 100 |

The item text that stays wrong keeps a running header that stands on one page only.

**The same text in another shape.** 110 of the labelled HTML documents were changed without changing what they say: no emphasis; all in one table; in capitals; headings in pieces; page
numbers put in; converted to plain text with lines of 72. They give the item sets and texts of the originals. Converted text costs 12(b) rows (F1 94), whose columns it
loses. `SameTextTest` repeats a part of it.

## A hundred and ten typical filings

Fifty filings by another author (`accuracy/filings`), meant to be as typical of filing agents as the corpus is, were measured before anybody looked:

| what | percent |
|---|---:|
| item sets; item texts | 100; 100 |
| every cover field, over both halves (street, city, phone, former name and emerging growth each wrong once) | at least 98 |
| check boxes; 12(b) F1 | 100; 100 |
| signer with title and date; exhibit numbers; descriptions | 100; 100; 100 |
| status of exhibits; of items | 100; 98.7 |
| amendments: number and date; items | 12 of 12; 11 of 12 |
| releases (10): headline, city, date; contacts F1; quotes; safe harbor (asked for: 90 each) | 90; 83; 97; 70 |

One of the misses was then mended by its general cause (a release that an item gives in full), and the causes of others were sought in releases looked up elsewhere and in unlabelled ones. The
half `kept`, still not looked at, now has headline, subheadline, city, date and safe harbor right in 5 of 5, contacts F1 93.3, quotes and about headings 100.
**Sixty more** by another author (`second-learn`, `second-kept`; 15 an era, a third of them full submissions), measured before anybody looked:

| what | percent |
|---|---:|
| item sets; item texts; item status | 100; 100; 100 |
| every cover field (street, city and state wrong once in each half) | at least 96.7 |
| check boxes; 12(b) F1; co-registrants F1 | 100; 100; 100 |
| signer with title and date F1; exhibit numbers F1; descriptions; status of exhibits | 98.4; 100; 100; 98.8 |
| amendments (12): number; date; items | 91.7; 83.3; 100 |
| releases (20): headline, safe harbor; city, date; contacts F1; quotes F1; about F1 | 95, 95; 100, 100; 92.9; 98; 96.6 |

One of the misses in `second-learn` was mended since: a telephone caption of two lines that took the street above it.

`accuracy/independent.sh` prints all of it.

## Milestone payments

The reader had learned the wordings of the labels above, so documents by people who had not seen it were needed. They are in
[accuracy/milestones](../accuracy/milestones/README.md), but for the set `two`. Three rounds were measured; each began because the one before showed that what others write is read worse.
Figures are precision / recall / F1; slots right; false alarms in documents without a payment.

**Now** (weights learned from 6,129 texts of twelve authors and 601 of two who knew the reader; scored with `score_events.py`):

| what nobody had looked at | before the verdict | with it | now |
|---|---:|---:|---:|
| `tenth-kept`, 50 documents by an author who looked up how real companies word such news, most of them plain, many with the release filed with them | not measured | 0.85 / 0.97 / 0.91; 0.96; 0 in 23 | 1.00 / 0.97 / 0.98; 0.98; 0 in 23 |
| `ninth-more`, 60 documents of another such author: items, releases, notes, tables, slides, letters, few of them plain | not measured | 0.76 / 0.76 / 0.76; 0.94; 4 in 21 | 0.85 / 0.76 / 0.81; 0.94; 3 in 21. Opened since: 0.97 / 0.82 / 0.89; 1 in 21 |
| `eighth-kept`, 60 documents, half of those without a payment hard look-alikes | not measured | not measured | 0.92 / 0.89 / 0.91; 0.99; 1 in 36 |
| `seventh-kept`, 120 documents drawn as those of the labels are, by another author who had seen only those | not measured | not measured | 1.00 / 0.93 / 0.96; 0.96; 0 in 70 |
| `sixth-kept`, 150 documents drawn as those of the labels are, by a new author | not measured | 0.98 / 0.98 / 0.98; 0.96; 2 in 65 | 0.98 / 0.98 / 0.98; 0.97; 2 in 65 |
| `fifth-kept`, 150 documents of another author, many hard look-alikes | 0.90 / 0.94 / 0.92; 0.90; 5 in 75 | 0.88 / 0.93 / 0.90; 0.92; 8 in 75 | 0.91 / 0.95 / 0.93; 0.92; 6 in 75. Opened since: with its errors read and before its weights were learned, 0.99 / 0.96 / 0.98; 1 in 75 |
| `fourth-kept`, 120 texts as typical as the labels | 0.95 / 0.94 / 0.95; 0.97; 2 in 60 | 0.98 / 0.92 / 0.95; 0.98; 1 in 60 | 0.98 / 0.95 / 0.97; 0.98; 1 in 60 |
| `two`, 151 documents that restate what real companies announced (outside the project) | 0.93 / 0.86 / 0.89; 0.85; 3 in 71 | 0.97 / 0.84 / 0.90; 0.92; 1 in 71 | 0.97 / 0.86 / 0.91; 0.92; 0 in 71 (looked at since) |
| `second-kept` (its author's other half is learned from) | see below | 0.97 / 0.76 / 0.85; 0.95; 0 in 25 | 0.94 / 0.81 / 0.87; 0.96; 0 in 25 |
| `third-kept` (likewise) | see below | 0.97 / 0.86 / 0.91; 0.92; 1 in 17 | 0.97 / 0.86 / 0.91; 0.92; 1 in 17 |
| ten authors' short texts, hard, each by weights learned from the others' | 0.81 / 0.58 / 0.67; 173 in 2,089 (eight of them) | 0.86 / 0.64 / 0.74; 169 in 2,519 | 0.86 / 0.66 / 0.75 (a little earlier); 175 in 2,519 |
| `pairs`, 854 twins that differ in a word or two, in that way | not measured | 0.69 / 0.70 / 0.70; 105 in 451 | 0.66 / 0.73 / 0.70; 126 in 451 |
| `longer`, 163 documents of 8 to 25 sentences, in that way | not measured | 0.72 / 0.76 / 0.74; 13 in 79 | 0.73 / 0.80 / 0.76; 14 in 79 |

The middle column of the first two rows is the reader of 22 November 2026, which had not seen either author: so far did its figures on other sets flatter it. What made most of the difference on `tenth-kept` is that a payment told by an
item and by the release filed with it is one event now, which only the ledger had known. `ninth-more` shows what is left: sums in thousands by a note's head, lists and tables without a column for the partner, CVRs, parts of a sum told in the
next sentence, payments that are invoiced.

Asked for: 0.95 / 0.92 / 0.93, slots 0.92, alarms in 2 of 100. On documents drawn as the labels are all holds (alarms: none in 70, 2 in 65, 2 in 60: four of 195; the seventh alone was measured before anything was changed); on hard look-alikes
precision and alarms do not, nor recall where wording is unusual. In payments told right, slots are wrong most in `target` (0.78 right in `sixth-kept`) and `trigger` (0.92).

The sums of all sets were read many times while bars, phrases and weights were chosen (one phrase was dropped for `second-kept`): none of them is untouched any more.

**First round: classes of words instead of sentences.** Two sets, of fictional or retold companies: one of hard cases on purpose (146 documents in two halves), one of wordings as typical as the labels'
own (70 documents). The reader was built anew against the first half of the hard set. The middle column was measured before anybody looked at the other two, and is what to expect;
the last is a training figure.

| what | before | not looked at | last |
|---|---:|---:|---:|
| hard, half to learn from: precision / recall / F1 | 0.75 / 0.40 / 0.52 | | 1.00 / 0.96 / 0.98 |
| hard, half kept back: precision / recall / F1 | 0.70 / 0.56 / 0.62 | 0.75 / 0.73 / 0.74 | 1.00 / 0.85 / 0.92 |
| hard, half kept back: slots right; false alarms in 35 without one | 0.90; 6 | 0.93; 5 | 0.93; 0 |
| typical: precision / recall / F1 (with weights 0.95 / 0.95 / 0.95) | not measured | 0.95 / 0.88 / 0.91 | 1.00 / 0.95 / 0.98 |
| typical: slots right; false alarms in 26 without one | not measured | 0.91; 0 | 0.97; 0 |

**Second round: weights beside patterns.** Two more sets by two more authors (`second-*` and `third-*`, 120 and 150 documents of items, releases, results and tables), measured before anything was
mended (first column). Causes were then looked for in the halves `learn` and in some two hundred sentences of our own. The halves `kept` were never looked at; their totals were read several
times along the way.

| what | before | by patterns alone | with weights |
|---|---:|---:|---:|
| second, learn: precision / recall / F1; slots; false alarms in 25 | 0.81 / 0.61 / 0.69; 0.89; 2 | 1.00 / 0.95 / 0.98; 0.98; 0 | 0.98 / 0.95 / 0.96; 0.98; 1 |
| second, kept: precision / recall / F1; slots; false alarms in 25 | 0.87 / 0.64 / 0.74; 0.84; 3 | 0.93 / 0.67 / 0.78; 0.90; 1 | 0.93 / 0.67 / 0.78; 0.91; 1 |
| third, learn: precision / recall / F1; slots; false alarms in 37 | 0.94 / 0.60 / 0.73; 0.84; 1 | 0.99 / 0.92 / 0.95; 0.88; 0 | 0.97 / 0.92 / 0.94; 0.88; 0 |
| third, kept: precision / recall / F1; slots; false alarms in 17 | 0.78 / 0.60 / 0.68; 0.89; 2 | 0.79 / 0.66 / 0.72; 0.90; 1 | 0.86 / 0.71 / 0.78; 0.90; 2 |

To mend what one author's documents show moves another author's little. What does is the weight of all the signs around a sum, learned from many texts (`accuracy/milestones/texts`). Since then the
patterns' verdict, their doubts and the slots are signs among the others, and payer and payee, step, compound and disease are chosen by weight, too (`SlotWeights`).

## Other tools

Recorded on 553 real 8-Ks (of which the 389 here are a part), item texts scored the same way, a trailing section title forgiven:

| tool | all item texts right, % of filings | check boxes, filed or furnished, signatures as data, byte ranges |
|---|---:|---|
| edgar-crawler | 95.8 | none |
| edgartools | 85.4 | none |

Octavo's 99.7 on the 389 above is of filings that were at hand, so the figures do not compare as they stand.

For milestone payments no published system with figures was found. Keyword rules on the same labels reach recall 0.73 at precision 0.81 (milestone, money and a payment verb in a
sentence), or 0.54 at 0.95 with hedges left out; they were tuned on sight of the data.""")
