"""Looks at an executed notebook: every code cell but the first shows something, tables and pictures are there, and nothing is dumped."""
import json
import sys

cells = [cell for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
shown = [["".join(out.get("data", {}).get("text/html", "")) + "".join(out.get("text", "")) for out in cell["outputs"]] for cell in cells]
outputs = [html for cell in shown for html in cell]
tables, pictures, largest = (sum("<table" in html for html in outputs), sum("<svg" in html for html in outputs), max(map(len, outputs)))
silent = [number for number, cell in enumerate(shown[1:], 2) if not any(cell)]
print(f"{len(cells)} cells, {len(outputs)} outputs, {tables} tables, {pictures} pictures, the largest of {largest:,} characters; silent cells: {silent or 'none'}")
sys.exit(bool(silent) or tables < 5 or largest > 150_000)
