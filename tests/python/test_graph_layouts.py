"""The layouts of graphs give the places that networkx gives."""

import json
import pathlib
import sys
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "slides" / "python")]

import graph_samples as given  # noqa: E402
from rostrum.mobjects.graphs.adjacency import Adjacency  # noqa: E402
from rostrum.mobjects.graphs.layouts import LAYOUTS  # noqa: E402


def graph_of(sample):
    graph = Adjacency(sample.directed)
    graph.add_nodes_from(sample.vertices)
    graph.add_edges_from(sample.edges)
    return graph


class LayoutTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.recorded = json.loads((HERE / "data" / "graph_layouts.json").read_text())

    def test_knows_every_layout_that_manim_knows(self):
        self.assertEqual(sorted(self.recorded), sorted(LAYOUTS))

    def test_places_are_those_of_networkx(self):
        for name, layout in LAYOUTS.items():
            if name == "spectral":  # The signs of eigenvectors are the linear algebra's own.
                continue
            for sample in given.samples():
                expected = self.recorded[name][sample.name]
                np.random.seed(given.SEED)
                with self.subTest(layout=name, graph=sample.name):
                    told = given.options(name, sample)
                    if expected is None:
                        with self.assertRaises(ValueError):
                            layout(graph_of(sample), scale=given.SCALE, **told)
                        continue
                    found = layout(graph_of(sample), scale=given.SCALE, **told)
                    self.assertEqual({str(vertex) for vertex in found}, set(expected))
                    for vertex, place in found.items():
                        np.testing.assert_allclose(place[:2], expected[str(vertex)], atol=2e-5)

    def test_a_spectrum_without_doublets_gives_places_up_to_signs(self):
        for sample in given.samples():
            if sample.name not in ("six", "zigzag", "tree 0"):
                continue
            with self.subTest(graph=sample.name):
                found = LAYOUTS["spectral"](graph_of(sample), scale=given.SCALE)
                expected = self.recorded["spectral"][sample.name]
                for vertex, place in found.items():
                    np.testing.assert_allclose(np.abs(place), np.abs(expected[str(vertex)]),
                                               atol=2e-5)


class PlanarTest(unittest.TestCase):
    def crossings(self, places, edges):
        def side(a, b, c):
            return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

        count = 0
        for i, (a, b) in enumerate(edges):
            for c, d in edges[:i]:
                if {a, b} & {c, d}:
                    continue
                a_, b_, c_, d_ = (places[v] for v in (a, b, c, d))
                count += (side(a_, b_, c_) * side(a_, b_, d_) < 0
                          and side(c_, d_, a_) * side(c_, d_, b_) < 0)
        return count

    def test_no_two_edges_cross(self):
        for sample in given.samples():
            with self.subTest(graph=sample.name):
                try:
                    places = LAYOUTS["planar"](graph_of(sample))
                except ValueError:
                    continue
                self.assertEqual(self.crossings(places, sample.edges), 0)


class AdjacencyTest(unittest.TestCase):
    def test_edges_have_both_ends_once(self):
        graph = Adjacency()
        graph.add_edges_from([(2, 1), (1, 3), (3, 2)])
        self.assertEqual(list(graph), [2, 1, 3])
        self.assertEqual(graph.edges, [(2, 1), (2, 3), (1, 3)])
        self.assertEqual(list(graph.neighbors(3)), [1, 2])
        graph.remove_node(1)
        self.assertEqual(graph.edges, [(2, 3)])

    def test_directed_edges_lead_one_way(self):
        graph = Adjacency(directed=True)
        graph.add_edges_from([(1, 2), (2, 1), (2, 3)])
        self.assertEqual(graph.edges, [(1, 2), (2, 1), (2, 3)])
        self.assertEqual(list(graph.neighbors(3)), [])
        self.assertEqual(list(graph.predecessors(3)), [2])
        graph.remove_edge(2, 1)
        self.assertTrue(graph.has_edge(1, 2))
        self.assertFalse(graph.has_edge(2, 1))

    def test_a_tree_is_joined_and_has_no_circle(self):
        graph = Adjacency()
        graph.add_edges_from([(1, 2), (2, 3)])
        self.assertTrue(graph.is_tree())
        graph.add_edge(1, 3)
        self.assertFalse(graph.is_tree())


if __name__ == "__main__":
    unittest.main()
