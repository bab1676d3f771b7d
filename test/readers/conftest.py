"""The server under test, and what GraphQL answers: the yardstick for every reader."""

import functools
import json
import os
import urllib.parse
import urllib.request
from types import SimpleNamespace

import pytest

URL = os.environ["RECALLING_URL"]
# Two readings of the field: a report read in Arabic, and the latest review with a step more around it.
QUESTIONS = {
    "report": {"roots": ["A/72/417"], "depth": 1},
    "review": {"roots": ["A/RES/80/173", "igf"], "depth": 2, "direction": "OUT"},
    "reaffirmed": {"roots": ["A/72/417"], "depth": 1, "acts": ["REAFFIRMS"], "paragraphs": True},
}


def ask(query, **variables):
    """The data of a GraphQL answer."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(
        f"{URL}/graphql", body, {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def export(ending, **parameters):
    """The bytes of /export/field.<ending>."""
    pairs = []
    for name, value in parameters.items():
        values = value if isinstance(value, list) else [value]
        pairs += [(name, str(one).lower() if isinstance(one, bool) else one) for one in values]
    return _fetched(f"{URL}/export/field.{ending}?{urllib.parse.urlencode(pairs)}")


@functools.cache
def _fetched(address):
    with urllib.request.urlopen(address) as response:
        return response.read()


SUBGRAPH = """
query ($roots: [String!]!, $depth: Int, $direction: Direction, $acts: [Act!], $paragraphs: Boolean) {
  subgraph(roots: $roots, depth: $depth, direction: $direction, acts: $acts, paragraphs: $paragraphs, limit: 2000) {
    truncated
    nodes { id __typename ... on Entity { kind name ar: title(language: "ar", fallback: false) } }
    edges {
      id type sourceId targetId
      citation { act treatment basis confidence evidence { words start end } paragraph { label section } }
      link { type }
    }
  }
}
"""


@pytest.fixture(scope="session", params=QUESTIONS)
def field(request):
    """A question's parameters, and the nodes and edges that GraphQL gives for it, by id."""
    question = QUESTIONS[request.param]
    found = ask(SUBGRAPH, **question)["subgraph"]
    assert not found["truncated"]
    nodes = {node["id"]: node for node in found["nodes"]}
    edges = {edge["id"]: edge for edge in found["edges"]}
    assert len(nodes) > 5 and len(edges) > 5
    assert any(node.get("ar") for node in nodes.values()), "no Arabic name to look for"
    parameters = {"root" if name == "roots" else name: value for name, value in question.items()}
    return SimpleNamespace(nodes=nodes, edges=edges, parameters={**parameters, "limit": 2000})
