"""Records what real Manim makes of the samples: `python tests/python/record_samples.py`."""

import json
import warnings

import manim

import sample_digest

warnings.simplefilter("ignore")
words = {name: getattr(manim, name) for name in dir(manim) if not name.startswith("_")}
for name in ("shapes", "verbs", "paths", "helpers", "clouds"):
    digests = [sample_digest.digest(sample, words) for sample in sample_digest.samples(name)]
    lines = [json.dumps(digest, separators=(",", ":")) for digest in digests]
    target = sample_digest.DATA / f"{name}.json"
    target.write_text("[" + ",\n".join(lines) + "]\n")
