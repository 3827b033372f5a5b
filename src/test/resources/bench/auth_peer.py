# Verifies the generated mails with dkimpy and pyspf, one thread, after a warming round.
import json, pathlib, sys, time
import dkim, spf

folder = pathlib.Path(sys.argv[1])
zone = json.loads((folder / "zone.json").read_text())
mails = [json.loads(line) for line in (folder / "mails.jsonl").read_text().splitlines()]
octets = [(folder / mail["file"]).read_bytes() for mail in mails]


def text(name, timeout=5):
    found = zone.get(name.decode().rstrip(".").lower())
    return found[0].encode() if found else None


def lookup(name, qtype, strict=True, timeout=20):
    found = zone.get(name.rstrip(".").lower()) if qtype == "TXT" else None
    return [((name, "TXT"), (found[0].encode(),))] if found else []


spf.DNSLookup = lookup


def round_of_all():
    for mail, data in zip(mails, octets):
        try:
            dkim.verify(data, dnsfunc=text)
        except dkim.DKIMException:
            pass
        spf.check2(i=mail["ip"], s=mail["mailFrom"], h=mail["helo"])


round_of_all()
begun = time.process_time()
rounds = 3
for _ in range(rounds):
    round_of_all()
print(rounds * len(mails) / (time.process_time() - begun))
