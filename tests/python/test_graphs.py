"""Graphs of vertices and edges are what Manim makes, and change as there."""

import pathlib
import sys
import types
import unittest
from unittest import mock

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from family_tests import check  # noqa: E402
from our_manim import manim  # noqa: E402

TRIANGLE = [1, 2, 3], [(1, 2), (2, 3), (3, 1)]


class GraphTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        check(self, "graphs")

    def test_edges_follow_vertices_when_it_is_updated(self):
        graph = manim.Graph(*TRIANGLE, layout="circular")
        graph[1].move_to([3, 2, 0])
        graph.update(0)
        np.testing.assert_allclose(graph.edges[1, 2].get_start(), [3, 2, 0], atol=1e-9)

    def test_edges_that_rest_stay_as_they_are(self):
        graph = manim.Graph([1, 2, 3], [(1, 2), (2, 3)], layout="circular").update()
        moved, resting = graph.edges[(1, 2)], graph.edges[(2, 3)]
        before = resting._form()
        graph[1].shift(manim.UP)
        graph.update()
        self.assertIs(resting._form(), before)
        self.assertAlmostEqual(moved.get_start()[1], graph[1].get_y())
        resting.shift(manim.UP)
        self.assertAlmostEqual(graph.update().edges[(2, 3)].get_start()[1], graph[2].get_y())

    def test_edges_of_a_copy_follow_its_own_vertices(self):
        for kind in (manim.Graph, manim.DiGraph):
            with self.subTest(kind=kind.__name__):
                graph = kind(*TRIANGLE, layout="circular")
                other = graph.copy()
                other[1].move_to([5, 0, 0])
                other.update(0)
                far = other.edges[1, 2].get_start()
                self.assertGreater(far[0], 4)
                graph.update(0)
                self.assertLess(graph.edges[1, 2].get_start()[0], 3)

    def test_a_layout_of_the_talk_s_own_is_handed_the_graph(self):
        def line(graph, scale=2, step=1):
            return {vertex: np.array([step * place, len(list(graph.neighbors(vertex))), 0])
                    for place, vertex in enumerate(graph)}

        graph = manim.Graph(*TRIANGLE, layout=line, layout_config={"step": 3})
        np.testing.assert_allclose(graph[3].get_center(), [6, 2, 0])

    def test_it_is_networkx_s_graph_where_the_talk_has_imported_that(self):
        made = []
        kind = mock.Mock(side_effect=lambda: made.append(mock.MagicMock()) or made[-1])
        module = types.SimpleNamespace(Graph=kind, DiGraph=None)
        with mock.patch.dict(sys.modules, networkx=module):
            manim.Graph(*TRIANGLE, layout=lambda graph, scale: {v: [v, 0, 0] for v in (1, 2, 3)})
        made[0].add_edges_from.assert_called_once()

    def test_a_graph_of_networkx_is_taken_over(self):
        given = types.SimpleNamespace(nodes=["a", "b"], edges=[("a", "b", 0)])
        graph = manim.Graph.from_networkx(given, layout="circular")
        self.assertEqual(list(graph.edges), [("a", "b")])

    def test_what_is_animated_is_there_in_the_end(self):
        graph = manim.Graph(*TRIANGLE, layout="circular")
        animation = graph.animate(run_time=2).add_edges((1, 4)).build()
        self.assertIn(4, graph.vertices)
        self.assertEqual(len(animation.animations), 2)
        removal = graph.animate.remove_vertices(4).build()
        self.assertNotIn((1, 4), graph.edges)
        self.assertEqual(len(removal.animations), 2)

    def test_an_arrow_that_is_added_has_a_tip(self):
        graph = manim.DiGraph([1, 2, 3], [(1, 2)], layout="circular")
        graph.add_edges((2, 3))
        graph.update(0)
        self.assertTrue(graph.edges[2, 3].has_tip())


if __name__ == "__main__":
    unittest.main()
