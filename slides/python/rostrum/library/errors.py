"""What the library says went wrong."""


class LibraryError(Exception):
    """Something that the talk asked for cannot be had; the text is a sentence for a person."""
