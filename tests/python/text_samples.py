"""Texts that Manim and we both make: functions of a namespace with Manim's names."""

MARKUP = ('Markup: <b>bold</b>, <i>slanted</i>, <span foreground="#58C4DD">sky</span>, '
          "x<sub>2</sub>")


def _changed(text, change):
    change(text)
    return text


SAMPLES = {
    "plain": lambda m: m.Text("Plain text with AVAST kerning", font_size=36),
    "words in colours": lambda m: m.Text(
        "Red, green and blue", t2c={"Red": m.RED, "green": m.GREEN, "blue": m.BLUE}),
    "slices in colours": lambda m: m.Text(
        "Google", t2c={"[:1]": "#3174f0", "[1:2]": "#e53125", "[2:-1]": m.RED, "[-1:]": m.BLUE}),
    "bold": lambda m: m.Text("Bold and", weight=m.BOLD, font_size=36),
    "italic": lambda m: m.Text("italic", slant=m.ITALIC, font_size=36, color=m.YELLOW),
    "weights of words": lambda m: m.Text(
        "Hi there you", t2w={"there": m.BOLD}, t2s={"you": m.ITALIC}),
    "lines": lambda m: m.Text("Two lines\nof text\n\nfour", font_size=30),
    "spaced lines": lambda m: m.Text("Two lines\nof text", font_size=30, line_spacing=0.8),
    "gradient": lambda m: m.Text("gradient heading", gradient=(m.BLUE, m.GREEN), font_size=44),
    "gradients of words": lambda m: m.Text(
        "Hi there you", t2g={"there": (m.RED, m.BLUE), "[0:2]": (m.GREEN, m.YELLOW)}),
    "spaces as members": lambda m: m.Text("  a b\n\n cd  ", disable_ligatures=True),
    "tabs": lambda m: m.Text("a\tb\n\tc", disable_ligatures=True, tab_width=3),
    "accents": lambda m: m.Text("\u00fcn\u00efc\u00f6d\u00e9 \u201cquotes\u201d", font_size=30),
    "height": lambda m: m.Text("Hi", height=3),
    "width": lambda m: m.Text("Hi", width=3),
    "paint": lambda m: m.Text("Hi", stroke_color=m.RED, stroke_width=2, fill_opacity=0.4,
                              fill_color=m.BLUE, stroke_opacity=0.3),
    "font size set": lambda m: _changed(m.Text("Hi"), lambda t: setattr(t, "font_size", 20)),
    "coloured parts": lambda m: _changed(m.Text("Hi you"), lambda t: (
        t[:2].set_color(m.RED), t[-1].set_color(m.BLUE), t.chars[2].set_color(m.GREEN))),
    "paragraph": lambda m: m.Paragraph("an awesome", "paragraph", "With \nNewlines", "  Spaces"),
    "centred paragraph": lambda m: m.Paragraph(
        "an awesome", "paragraph", alignment="center", line_spacing=0.6, color=m.RED),
    "right paragraph": lambda m: m.Paragraph("awesome", "pa", alignment="right", font_size=24),
    "left paragraph with spaces": lambda m: m.Paragraph(
        "this is", "", "a", alignment="left", disable_ligatures=True),
    "markup": lambda m: m.MarkupText(MARKUP, font_size=32),
    "markup sizes": lambda m: m.MarkupText(
        'x<sup>H</sup> <big>H</big> <small>H</small><span size="x-large">H</span>'
        '<span size="20000">H</span>'),
    "markup lines": lambda m: m.MarkupText(
        'x<s>Ho</s><u>a b</u>x<span underline="double" underline_color="green">H</span>x'),
    "markup spacing": lambda m: m.MarkupText('x<span letter_spacing="5000">HH</span>x\nH'),
    "markup gradient": lambda m: m.MarkupText(
        'aab <gradient from="RED" to="BLUE">cde f</gradient>x', color=m.GREEN),
    "markup entities": lambda m: m.MarkupText("a &lt; b &amp; c &#169;"),
}
