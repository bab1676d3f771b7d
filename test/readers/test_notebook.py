"""The notebook of examples/: every cell runs in a real kernel against the running server and shows what it is there to show."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

PATH = Path(__file__).parents[2] / "examples" / "field.ipynb"


def outputs(notebook):
    """All that stands below the cells, by type: text, and how many pictures and tables."""
    items = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert not [item for item in items if item.output_type == "error"]
    data = [item.get("data", {}) for item in items]
    text = "".join(item.get("text", "") for item in items) + "".join(one.get("text/plain", "") for one in data)
    return text, sum("image/png" in one for one in data), sum("text/html" in one for one in data)


@pytest.fixture(scope="module")
def executed():
    notebook = nbformat.read(PATH, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    # The kernel of this very Python, wherever else there may be one called python3.
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    return notebook


def test_every_cell_runs_and_shows(executed):
    text, pictures, tables = outputs(executed)
    assert pictures == 4
    assert tables >= 4
    # The first question of the README, and its evidence.
    assert "A/RES/70/125" in text and "IMPLIED" in text and "DECIDES" in text
    assert "A/RES/70/1" in text


def test_what_is_committed_was_executed():
    """The committed outputs come from a run; the figures may lag behind the graph, the kind of output may not."""
    committed = nbformat.read(PATH, as_version=4)
    code = [cell for cell in committed.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    text, pictures, tables = outputs(committed)
    assert (pictures, tables >= 4) == (4, True)
    assert "A/RES/70/125" in text
    assert PATH.stat().st_size < 400_000
    assert os.sep + "home" not in text and "127.0.0.1" not in PATH.read_text(encoding="utf-8")
