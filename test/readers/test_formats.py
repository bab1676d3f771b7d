"""Each format, loaded by the readers that analysts use, holds what GraphQL answers: counts, attributes, Arabic names."""

import io
import json
import re
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import igraph
import networkx as nx
import pandas as pd
import pytest
import rdflib
from lxml import etree

from conftest import URL, ask, export

CITO = rdflib.Namespace("http://purl.org/spar/cito/")
ELI = rdflib.Namespace("http://data.europa.eu/eli/ontology#")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
RC = rdflib.Namespace("urn:recalling:vocabulary:")
GEXF = "{http://gexf.net/1.3}"


def edge_type(edge):
    return edge["link"]["type"] if edge["link"] else edge["type"]


def same_as_graphql(field, nodes, edges):
    """nodes: id -> attributes; edges: id -> (source, target, attributes)."""
    assert set(nodes) == set(field.nodes)
    for id, expected in field.nodes.items():
        found = nodes[id]
        if expected["__typename"] == "Paragraph":
            assert found["kind"] == "PARAGRAPH"
            continue
        assert found["kind"] == expected["kind"]
        assert found["name"] == expected["name"]
        assert (found.get("name_ar") or None) == expected["ar"]
    if edges is None:
        return
    assert set(edges) == set(field.edges)
    for id, expected in field.edges.items():
        source, target, found = edges[id]
        assert (source, target) == (expected["sourceId"], expected["targetId"])
        assert found["type"] == edge_type(expected)
        citation = expected["citation"]
        if citation:
            assert (found["act"], found["treatment"], found["basis"]) == (
                citation["act"],
                citation["treatment"],
                citation["basis"],
            )
            assert (found["paragraph"], found["section"]) == (
                citation["paragraph"]["label"],
                citation["paragraph"]["section"],
            )
            assert found["evidence"] == citation["evidence"]["words"]
            assert (found["start"], found["end"]) == (
                citation["evidence"]["start"],
                citation["evidence"]["end"],
            )
            assert found["confidence"] == pytest.approx(citation["confidence"])


def networkx_parts(graph, key=None):
    """A networkx multigraph as the comparison wants it; the id of an edge is its key, or the attribute `key`."""
    assert graph.is_directed() and graph.is_multigraph()
    nodes = {id: data for id, data in graph.nodes(data=True)}
    edges = {
        (data[key] if key else name): (source, target, data)
        for source, target, name, data in graph.edges(keys=True, data=True)
    }
    assert len(edges) == graph.number_of_edges()
    return nodes, edges


def test_graphml_in_networkx(field):
    graph = nx.read_graphml(io.BytesIO(export("graphml", **field.parameters)), force_multigraph=True)
    nodes, edges = networkx_parts(graph)
    same_as_graphql(field, nodes, edges)
    assert all(isinstance(data["read"], bool) for data in nodes.values())
    assert all(isinstance(data.get("year", 0), int) for data in nodes.values())


def test_gexf_in_networkx(field):
    text = io.BytesIO(export("gexf", **field.parameters))
    graph = nx.read_gexf(text, version="1.3")
    # networkx takes the label of GEXF, which is what Gephi shows, as the attribute "label".
    nodes, edges = networkx_parts(graph, key="id")
    same_as_graphql(field, nodes, edges)


def test_node_link_in_networkx(field):
    data = json.loads(export("json", **field.parameters))
    same_as_graphql(field, *networkx_parts(nx.node_link_graph(data, edges="edges")))


def test_cytoscape_in_networkx(field):
    data = json.loads(export("cyjs", **field.parameters))
    same_as_graphql(field, *networkx_parts(nx.cytoscape_graph(data)))


def test_jgf(field):
    graph = json.loads(export("jgf.json", **field.parameters))["graph"]
    nodes = {id: node["metadata"] for id, node in graph["nodes"].items()}
    edges = {edge["id"]: (edge["source"], edge["target"], edge["metadata"]) for edge in graph["edges"]}
    assert len(edges) == len(graph["edges"])
    same_as_graphql(field, nodes, edges)


def test_graphml_in_igraph(field, tmp_path):
    path = tmp_path / "field.graphml"
    path.write_bytes(export("graphml", **field.parameters))
    graph = igraph.Graph.Read_GraphML(str(path))
    assert graph.is_directed()
    nodes = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    assert (graph.vcount(), graph.ecount()) == (len(field.nodes), len(field.edges))
    # igraph does not keep the ids of edges, so each is told by all that it says.
    found = Counter(
        (
            graph.vs[edge.source]["id"],
            graph.vs[edge.target]["id"],
            *(edge[name] or None for name in ("type", "act", "treatment", "basis", "paragraph", "evidence")),
        )
        for edge in graph.es
    )
    expected = Counter()
    for edge in field.edges.values():
        citation = edge["citation"]
        said = (
            (
                citation["act"],
                citation["treatment"],
                citation["basis"],
                citation["paragraph"]["label"],
                citation["evidence"]["words"],
            )
            if citation
            else (None,) * 5
        )
        expected[(edge["sourceId"], edge["targetId"], edge_type(edge), *said)] += 1
    assert found == expected
    same_as_graphql(field, nodes, None)


def frames(field):
    zipped = zipfile.ZipFile(io.BytesIO(export("csv", **field.parameters)))
    assert zipped.testzip() is None
    in_zip = [zipped.read(name) for name in ("nodes.csv", "edges.csv")]
    alone = [export(name, **field.parameters) for name in ("nodes.csv", "edges.csv")]
    assert in_zip == alone
    assert all(text.startswith(b"\xef\xbb\xbf") for text in alone), "spreadsheets know UTF-8 by its mark"
    return [pd.read_csv(io.BytesIO(text), encoding="utf-8-sig") for text in alone]


def test_csv_in_pandas(field):
    nodes, edges = frames(field)
    assert nodes["read"].dtype == bool
    assert nodes["id"].is_unique and edges["id"].is_unique
    rows = [
        {name: value for name, value in row.items() if not pd.isna(value)}
        for row in nodes.to_dict("records")
    ]
    lines = [
        {name: value for name, value in row.items() if not pd.isna(value)}
        for row in edges.to_dict("records")
    ]
    same_as_graphql(
        field,
        {row["id"]: row for row in rows},
        {row["id"]: (row["source"], row["target"], row) for row in lines},
    )


def iri(id):
    from urllib.parse import quote

    # What encodeURIComponent leaves as it is.
    return rdflib.URIRef("urn:recalling:" + quote(id, safe="/!~*'()"))


def test_rdf_in_rdflib(field):
    turtle = rdflib.Graph().parse(data=export("ttl", **field.parameters), format="turtle")
    jsonld = rdflib.Graph().parse(data=export("jsonld", **field.parameters), format="json-ld")
    # No blank nodes, so equal sets of triples are equal graphs.
    assert set(turtle) == set(jsonld)
    citations = {id: edge for id, edge in field.edges.items() if edge["type"] == "CITES"}
    assert len(set(turtle.subjects(rdflib.RDF.type, CITO.Citation))) == len(citations)
    for id, edge in citations.items():
        subject = iri(f"citation/{id}")
        assert turtle.value(subject, CITO.hasCitingEntity) == iri(edge["sourceId"])
        assert turtle.value(subject, CITO.hasCitedEntity) == iri(edge["targetId"])
        assert str(turtle.value(subject, RC.act)) == edge["citation"]["act"]
        characterization = turtle.value(subject, CITO.hasCitationCharacterization)
        assert characterization.startswith(CITO)
        assert (iri(edge["sourceId"]), characterization, iri(edge["targetId"])) in turtle
        quote = iri(f"citation/{id}#quote")
        assert str(turtle.value(quote, OA.exact)) == edge["citation"]["evidence"]["words"]
    for id, node in field.nodes.items():
        if node.get("ar") and node["__typename"] == "Instrument":
            assert rdflib.Literal(node["ar"], lang="ar") in set(turtle.objects(iri(id), ELI.title))


def test_gexf_is_gexf(field):
    """Against our own grammar of what GEXF 1.3 says of static graphs; with GEXF_XSD=<path>, against Gephi's as well."""
    import os

    document = etree.fromstring(export("gexf", **field.parameters)).getroottree()
    grammar = etree.RelaxNG(etree.parse(Path(__file__).with_name("gexf-1.3.rng")))
    grammar.assertValid(document)
    if os.environ.get("GEXF_XSD"):
        etree.XMLSchema(etree.parse(os.environ["GEXF_XSD"])).assertValid(document)
    # What a grammar cannot say: ids are unique, each end and each attribute is declared.
    ids = [node.get("id") for node in document.iter(f"{GEXF}node")]
    assert len(ids) == len(set(ids)) == len(field.nodes)
    ends = {edge.get(end) for edge in document.iter(f"{GEXF}edge") for end in ("source", "target")}
    assert ends <= set(ids)
    for owner in ("node", "edge"):
        declared = {
            attribute.get("id")
            for block in document.iter(f"{GEXF}attributes")
            if block.get("class") == owner
            for attribute in block
        }
        used = {value.get("for") for item in document.iter(GEXF + owner) for value in item.iter(f"{GEXF}attvalue")}
        assert used and used <= declared


def test_whole_graph():
    """Without a root it is all there is."""
    totals = ask("{ citations { totalCount } instruments { totalCount } events { totalCount } }")
    graph = nx.node_link_graph(json.loads(export("json")), edges="edges")
    labels = [label for _, label in graph.nodes(data="label")]
    types = [type for _, _, type in graph.edges(data="type")]
    assert labels.count("Instrument") == totals["instruments"]["totalCount"]
    assert labels.count("Event") == totals["events"]["totalCount"]
    assert types.count("CITES") == totals["citations"]["totalCount"]
    frame = pd.read_csv(io.BytesIO(export("edges.csv")), encoding="utf-8-sig")
    assert len(frame) == graph.number_of_edges()


def documented(page):
    """The curl lines of a page of the docs, as the shell would read them."""
    import shlex

    text = (Path(__file__).parents[2] / page).read_text(encoding="utf-8")
    return [
        shlex.split(line)
        for block in re.findall(r"```sh\n(.*?)```", text, re.S)
        for line in block.splitlines()
        if line.startswith("curl ")
    ]


@pytest.mark.parametrize("page", ["docs/dashboards.md", "docs/export.md", "README.md"])
def test_documented_addresses(page, tmp_path):
    """Every curl line of the docs that asks an export or a question is answered."""
    lines = [line for line in documented(page) if any("localhost:4000/" in word for word in line)]
    assert lines
    for line in lines:
        here = [word.replace("http://localhost:4000", URL) for word in line]
        run = subprocess.run([*here, "--fail", "--silent"], cwd=tmp_path, capture_output=True)
        assert run.returncode == 0, line
        name = next((here[i + 1] for i, word in enumerate(here) if word == "-o"), None)
        body = (tmp_path / name).read_bytes() if name else run.stdout
        assert len(body) > 50 and b'"errors"' not in body, line
