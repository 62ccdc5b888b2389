"""What a Python analyst would write to read an a-melding: lxml's iterparse and a pandas table. Prints one line of JSON."""

import json
import resource
import sys
import time

import pandas as pd
from lxml import etree

NS = "{urn:ske:fastsetting:innsamling:a-meldingen:v2_3}"
FIELDS = ["arbeidsforholdId", "typeArbeidsforhold", "startdato", "sluttdato", "yrke", "stillingsprosent",
          "aarsakTilSluttdato", "formForAnsettelse"]
PAY = {"fastloenn", "timeloenn", "fastTillegg", "overtidsgodtgjoerelse", "bonus", "helligdagstillegg",
       "uregelmessigeTilleggKnyttetTilArbeidetTid", "uregelmessigeTilleggKnyttetTilIkkeArbeidetTid"}


def main(path):
    started = time.perf_counter()
    posts, leaves, paid = [], [], []
    for _, element in etree.iterparse(path, events=("end",), tag=NS + "inntektsmottaker", huge_tree=True):
        person = element.findtext(NS + "norskIdentifikator")
        unit = element.getparent().findtext(NS + "norskIdentifikator")
        name = element.findtext(f"{NS}identifiserendeInformasjon/{NS}navn")
        born = element.findtext(f"{NS}identifiserendeInformasjon/{NS}foedselsdato")
        for post in element.iterfind(NS + "arbeidsforhold"):
            posts.append([person, unit, name, born, *(post.findtext(NS + field) for field in FIELDS)])
            for leave in post.iterfind(NS + "permisjon"):
                leaves.append([person, unit, leave.findtext(NS + "startdato"), leave.findtext(NS + "sluttdato"),
                               leave.findtext(NS + "permisjonsprosent"), leave.findtext(NS + "beskrivelse")])
        kinds = [kind.text for kind in element.iterfind(f"{NS}inntekt/{NS}loennsinntekt/{NS}beskrivelse")]
        paid.append([person, unit, any(kind in PAY for kind in kinds)])
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    table = pd.DataFrame(posts, columns=["person", "unit", "name", "born", *FIELDS])
    for column in ("born", "startdato", "sluttdato"):
        table[column] = pd.to_datetime(table[column], errors="coerce")
    table["stillingsprosent"] = (pd.to_numeric(table["stillingsprosent"], errors="coerce") * 100).round()
    table["valid"] = table["person"].str.fullmatch(r"\d{11}") & table["unit"].str.fullmatch(r"\d{9}")
    seconds = time.perf_counter() - started
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({
        "seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "peakMegabytes": used.ru_maxrss / 1024,
        "posts": len(table), "leaves": len(leaves), "paid": sum(1 for row in paid if row[2]),
        "percent": int(table["stillingsprosent"].sum())}))


main(sys.argv[1])
