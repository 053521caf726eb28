"""A recording that keeps what it is told, for tests of scenes without a deck."""

from our_manim import manim

from rostrum.stage.deck import DeckRecorder


class Kept:
    """Numbers what is recorded, and keeps calls by their names."""

    def __init__(self):
        self.calls = []
        self._figures = {}

    def figures(self, figures):
        return [self._figures.setdefault(id(each), (len(self._figures), each))[0]
                for each in figures]

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def keep(*arguments, **keywords):
            self.calls.append((name, arguments, keywords))
            return sum(1 for call in self.calls if call[0] == name) - 1

        return keep

    def of(self, name):
        """The arguments of all calls of that name."""
        return [arguments for each, arguments, _ in self.calls if each == name]

    def times(self, name):
        """Their first arguments, rounded."""
        return [round(arguments[0], 4) for arguments in self.of(name)]

    def objects(self):
        """The names of what is on the slide, epoch by epoch: (time, names)."""
        names = [arguments[0] for arguments in self.of("object")]
        return [(round(time, 4), [names[leaf[1]] for leaf in leaves])
                for time, leaves, *_ in self.of("epoch")]

    def looks(self, epoch):
        """The figures of leaves that rest in an epoch."""
        known = {number: figure for number, figure in self._figures.values()}
        return [known[leaf[0]] for leaf in self.of("epoch")[epoch][1] if leaf[4] < 0]


def recorded(*scenes, stops="auto", **keywords):
    """What is recorded of scenes, or of functions that say what happens in one."""
    kept = Kept()
    deck = DeckRecorder(kept, stops=stops, **keywords)
    for scene in scenes:
        deck.record(scene if isinstance(scene, type) else scene_of(scene))
    deck.write("deck")
    return kept


def scene_of(construct, base=manim.Scene, **members):
    """A scene in which a function says what happens."""
    return type("Talk", (base,), {"construct": construct, "__doc__": None, **members})
