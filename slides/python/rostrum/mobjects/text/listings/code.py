"""Code: a program's text in colours, on a background, with line numbers."""
from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Tuple

from rostrum.core.constants import LEFT, UP
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.shapes import Dot, SurroundingRectangle
from rostrum.mobjects.text.listings.code_window import WindowLook, buttons, rounded_frame, window
from rostrum.mobjects.text.listings.highlighting import Listing, Piece, highlight, styles
from rostrum.mobjects.text.paragraph import Paragraph
from rostrum.mobjects.groups import VGroup

WHITE = "#FFFFFF"


class _StylesList:
    """``Code.styles_list``: looked up when it is read, since few talks read it."""

    def __get__(self, instance: Any, owner: Any = None) -> List[str]:
        return styles()


class Code(VGroup):
    """A program's text. Both generations of Manim's arguments are taken.

    Without any of ``code_file``, ``code_string``, ``formatter_style``, ``add_line_numbers``,
    ``line_numbers_from``, ``background_config`` and ``paragraph_config`` it is Manim 0.18's: the
    background, the line numbers (or a dot that draws nothing), the lines. With one of them it is
    0.19's: the background, the line numbers, if there are any, the lines.

    ``code`` and ``code_lines`` are the lines, in which each space is a member, and, in 0.18, each
    step of the indentation; ``line_numbers`` and ``background_mobject`` are what they say.
    Without a file or a text it is a ValueError, and where the file is not there an OSError.
    """

    background: Any
    code: Any
    styles_list: ClassVar[Any] = _StylesList()
    default_background_config: ClassVar[Dict[str, Any]] = {
        "buff": 0.3,
        "fill_color": "#222222",
        "stroke_color": WHITE,
        "corner_radius": 0.2,
        "stroke_width": 1,
        "fill_opacity": 1,
    }
    default_paragraph_config: ClassVar[Dict[str, Any]] = {
        "font": "Monospace",
        "font_size": 24,
        "line_spacing": 0.5,
        "disable_ligatures": True,
    }

    def __init__(
        self,
        file_name: Any = None,
        code: Optional[str] = None,
        tab_width: Optional[int] = None,
        line_spacing: float = 0.3,
        font_size: float = 24,
        font: str = "Monospace",
        stroke_width: float = 0,
        margin: float = 0.3,
        indentation_chars: str = "    ",
        background: str = "rectangle",
        background_stroke_width: float = 1,
        background_stroke_color: Any = WHITE,
        corner_radius: float = 0.2,
        insert_line_no: bool = True,
        line_no_from: int = 1,
        line_no_buff: float = 0.4,
        style: str = "vim",
        language: Optional[str] = None,
        generate_html_file: bool = False,
        warn_missing_font: bool = True,
        *,
        code_file: Any = None,
        code_string: Optional[str] = None,
        formatter_style: Optional[str] = None,
        add_line_numbers: Optional[bool] = None,
        line_numbers_from: Optional[int] = None,
        background_config: Optional[dict] = None,
        paragraph_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        of_new = (code_file, code_string, formatter_style, add_line_numbers, line_numbers_from,
                  background_config, paragraph_config)
        file = code_file if code_file is not None else file_name
        text = code_string if code_string is not None else code
        self.code_string, self.file_path = _source(file, text)
        self.file_name = file
        self.language = language
        self.style = formatter_style or str(style)
        remember(self, font=font, font_size=font_size, line_spacing=line_spacing, margin=margin,
                 background=background)
        if any(argument is not None for argument in of_new):
            self._line_numbers_from = 1 if line_numbers_from is None else line_numbers_from
            self._make_newer(add_line_numbers is not False, background, tab_width or 4,
                             background_config or {}, paragraph_config or {})
            return
        remember(self, insert_line_no=insert_line_no, line_no_from=line_no_from,
                 line_no_buff=line_no_buff, indentation_chars=indentation_chars)
        self.tab_width = 3 if tab_width is None else tab_width
        remember(self, corner_radius=corner_radius, background_stroke_color=background_stroke_color,
                 background_stroke_width=background_stroke_width)
        self._make_older(stroke_width)

    @classmethod
    def get_styles_list(cls) -> List[str]:
        """The names of Pygments' styles."""
        return styles()

    @property
    def code_lines(self) -> Any:
        """The lines, by the name that they have since Manim 0.19."""
        return self.code

    def _label(self) -> str:
        """What a person calls it: its file, or its first line."""
        if self.file_name:
            return str(self.file_name)
        return next((line.strip() for line in self.code_string.split("\n") if line.strip()), "Code")

    def _listing(self, code: str) -> Listing:
        name = str(self.file_path) if self.file_path else ""
        return highlight(code, self.language, self.style, name)

    def _make_older(self, stroke_width: float) -> None:
        """What Manim 0.18 makes."""
        listing = self._listing(self.code_string)
        self.background_color = listing.background
        self.default_color = listing.foreground
        settings: Dict[str, Any] = {
            "line_spacing": self.line_spacing, "font_size": self.font_size, "font": self.font,
            "disable_ligatures": True, "stroke_width": stroke_width,
        }
        indented = [_indented(line, self.indentation_chars) for line in listing.lines]
        self.code = Paragraph(*(_text(line) for line in indented), tab_width=self.tab_width,
                              **settings)
        _paint(self.code, indented, listing.foreground)
        foreground: Any = self.code
        numbers: Any = Dot(fill_opacity=0, stroke_opacity=0)
        if self.insert_line_no:
            count = range(self.line_no_from, self.line_no_from + len(indented))
            numbers = Paragraph(*map(str, count), alignment="right", **settings)
            numbers.set_color(listing.foreground)
            numbers.next_to(self.code, LEFT, buff=self.line_no_buff)
            self.line_numbers = numbers
            foreground = VGroup(self.code, numbers)
        look = WindowLook(self.background_color, self.background_stroke_color,
                          self.background_stroke_width, self.corner_radius, self.margin)
        make = rounded_frame if self.background == "rectangle" else window
        self.background_mobject = make(foreground, look)
        self.add(self.background_mobject, numbers, self.code)
        self.center()

    def _make_newer(self, with_numbers: bool, background: str, tab_width: int,
                    background_config: dict, paragraph_config: dict) -> None:
        """What Manim 0.19 makes."""
        if background not in ("rectangle", "window"):
            raise ValueError(f"Unknown background type: {background}")
        listing = self._listing(self.code_string.expandtabs(tab_width))
        settings: Dict[str, Any] = {**self.default_paragraph_config, **paragraph_config}
        self.code = Paragraph(*(_text(line) for line in listing.lines), **settings)
        _paint(self.code, listing.lines, None)
        if with_numbers:
            count = range(self._line_numbers_from, self._line_numbers_from + len(self.code))
            settings["alignment"] = "right"
            self.line_numbers = Paragraph(*map(str, count), **settings)
            self.line_numbers.next_to(self.code, LEFT).align_to(self.code, UP)
            self.add(self.line_numbers)
        self.add(self.code)
        frame = {**self.default_background_config, **background_config}
        if background == "window":
            row = buttons(0.1).next_to(self, UP, buff=0.1).align_to(self, LEFT).shift(LEFT * 0.1)
            self.background_mobject = SurroundingRectangle(VGroup(self, row), **frame)
            self.background_mobject.add(row.shift((UP + LEFT) * 0.1))
        else:
            self.background_mobject = SurroundingRectangle(self, **frame)
        self.background = self.background_mobject
        self.add_to_back(self.background_mobject)


def _source(file: Any, code: Optional[str]) -> Tuple[str, Optional[Path]]:
    """The program's text, and the file that it is in, which counts before a text."""
    if not file:
        if code:
            return code, None
        raise ValueError("Neither a code file nor a code string have been specified.")
    places = [Path("assets") / "codes" / str(file), Path(str(file)).expanduser()]
    for path in places:
        if path.exists():
            return path.read_text(encoding="utf-8"), path
    raise OSError(f"From: {Path.cwd()}, could not find {file} at either of these locations: "
                  f"{[str(path) for path in places]}")


def _text(line: List[Piece]) -> str:
    return "".join(piece.text for piece in line)


def _indented(line: List[Piece], step: str) -> List[Piece]:
    """The line with a tab for each step of its indentation, where no style is said of that."""
    if not line or line[0].styled:
        return line
    first = line[0].text
    tabs = 0
    while step and first.startswith(step, tabs * len(step)):
        tabs += 1
    rest = Piece("\t" * tabs + first[tabs * len(step):], line[0].color, False)
    return [rest, *line[1:]]


def _paint(lines: Paragraph, listing: List[List[Piece]], default: Optional[str]) -> None:
    """Colour the glyphs of each piece; without a colour it gets the default, if any."""
    for members, pieces in zip(lines, listing):
        at = 0
        for piece in pieces:
            color = piece.color or default
            if color:
                for member in members[at:at + len(piece.text)]:
                    member.set_color(color)
            at += len(piece.text)
