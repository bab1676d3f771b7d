"""The measures in an export are what networkx computes from the same export."""

import io
import json

import networkx as nx
import numpy as np
import pytest

from conftest import export

QUESTIONS = [
    {"root": "A/72/417", "depth": 2, "limit": 1000},
    {"root": ["igf", "wsis/tunis-agenda"], "direction": "IN", "depth": 2, "limit": 1000, "paragraphs": True},
    {},
    {"acts": "REAFFIRMS,RECALLS"},
]


@pytest.fixture(params=QUESTIONS, ids=str)
def network(request):
    """All nodes of an export with its citations; links are no citations."""
    parameters = {**request.param, "measures": "ALL"}
    graph = nx.node_link_graph(json.loads(export("json", **parameters)), edges="edges")
    graph.remove_edges_from(
        [edge for *edge, type in graph.edges(keys=True, data="type") if type != "CITES"]
    )
    assert graph.number_of_edges() > 20
    return graph


def measure(graph, name):
    values = nx.get_node_attributes(graph, name)
    assert len(values) == graph.number_of_nodes()
    return values


def test_degrees(network):
    assert measure(network, "in_degree") == dict(network.in_degree())
    assert measure(network, "out_degree") == dict(network.out_degree())


def test_pagerank(network):
    expected = nx.pagerank(network, alpha=0.85, tol=1e-12, max_iter=1000)
    found = measure(network, "page_rank")
    assert found == pytest.approx(expected, rel=1e-6, abs=1e-9)
    assert sum(found.values()) == pytest.approx(1)


def test_betweenness(network):
    expected = nx.betweenness_centrality(nx.DiGraph(network), normalized=True)
    assert measure(network, "betweenness") == pytest.approx(expected, rel=1e-6, abs=1e-12)


def test_co_citation_and_coupling(network):
    order = list(network)
    cites = (nx.to_numpy_array(nx.DiGraph(network), nodelist=order, weight=None) > 0).astype(int)
    for name, common in (("co_citation", cites.T @ cites), ("coupling", cites @ cites.T)):
        np.fill_diagonal(common, 0)
        expected = dict(zip(order, (common > 0).sum(axis=1).tolist()))
        assert measure(network, name) == expected


def test_communities(network):
    """Louvain has no one answer: ours must be as good as networkx's, and be numbered by size."""
    numbers = measure(network, "community")
    groups = {}
    for node, number in numbers.items():
        groups.setdefault(number, set()).add(node)
    sizes = [len(groups[number]) for number in range(len(groups))]
    assert sizes == sorted(sizes, reverse=True)
    weighted = nx.DiGraph()
    weighted.add_nodes_from(network)
    for source, target in network.edges():
        weight = weighted.get_edge_data(source, target, {"weight": 0})["weight"]
        weighted.add_edge(source, target, weight=weight + 1)
    ours = nx.community.modularity(weighted, groups.values())
    theirs = nx.community.modularity(weighted, nx.community.louvain_communities(weighted, seed=7))
    assert ours >= 0.9 * theirs


def test_measures_in_graphml():
    graph = nx.read_graphml(io.BytesIO(export("graphml", root="A/72/417", measures="PAGE_RANK")))
    ranks = measure(graph, "page_rank")
    assert all(isinstance(rank, float) for rank in ranks.values())
    assert sum(ranks.values()) == pytest.approx(1)
