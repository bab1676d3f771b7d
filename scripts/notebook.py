"""Executes examples/field.ipynb in place against the server at RECALLING_URL, and writes what it printed and drew.

    RECALLING_URL=http://localhost:4000 python scripts/notebook.py

Run it with the Python of test/readers/requirements.txt when the shipped graph has changed, and read the diff.
"""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(__file__).parent.parent / "examples" / "field.ipynb"
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
for cell in notebook.cells:
    cell.metadata.pop("execution", None)  # when it ran says nothing
nbformat.write(notebook, path)
