/* Text and formulas as glyphs with outlines and places. See rostrum.h. */
#ifndef ROSTRUM_TEXT_H
#define ROSTRUM_TEXT_H

#include "rostrum_talk.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { ROSTRUM_NORMAL = 0, ROSTRUM_BOLD = 1 };
enum { ROSTRUM_UPRIGHT = 0, ROSTRUM_ITALIC = 1 };
enum { ROSTRUM_SANS = 0, ROSTRUM_MONOSPACE = 1, ROSTRUM_FAMILY_OF_TEXT = 2 };
enum { ROSTRUM_LEFT = 0, ROSTRUM_CENTER = 1, ROSTRUM_RIGHT = 2 };

typedef struct rostrum_text_style {
  uint32_t weight;
  uint32_t slant;
  uint32_t family;
  uint32_t alignment;
  uint32_t ligatures; /* 0: "->" stays two characters */
  uint32_t reserved;
  double line_spacing; /* baselines are (1 + line_spacing) font sizes apart; Manim's is 0.3 */
  double wrap_width;   /* 0: lines are not broken */
} rostrum_text_style;

/* Another weight, slant or family for bytes [begin, end) of the text. */
typedef struct rostrum_text_span {
  uint32_t begin;
  uint32_t end;
  uint32_t weight;
  uint32_t slant;
  uint32_t family;
} rostrum_text_span;

enum { ROSTRUM_GLYPH_MISSING = 1, ROSTRUM_GLYPH_RULE = 2 };

/* A glyph with ink, or the bar of a fraction or root. */
typedef struct rostrum_glyph {
  double matrix[6]; /* from ems (of a rule: the unit square) to frame units */
  uint32_t outline; /* see rostrum_get_outline() */
  uint32_t begin;   /* it stands for bytes [begin, end) of the text, or of the formula's string */
  uint32_t end;
  uint32_t part;  /* which string of the formula */
  uint32_t line;  /* of a text, as it is set */
  uint32_t color; /* 0xRRGGBB where the formula's source gives one, else ROSTRUM_NONE */
  uint32_t flags; /* ROSTRUM_GLYPH_ */
  uint32_t reserved;
} rostrum_glyph;

/* The origin is the left end of the first baseline. */
typedef struct rostrum_layout {
  const rostrum_glyph* glyphs;
  size_t count;
  double cap_height;
} rostrum_layout;

/* The font size is Manim's: an em is font_size/72 units. */
ROSTRUM_API rostrum_status rostrum_text(rostrum_talk* talk, const char* text, size_t bytes,
                                        double font_size, const rostrum_text_style* style,
                                        const rostrum_text_span* spans, size_t span_count,
                                        rostrum_layout* layout);
/* A formula in display style, of strings that need not be whole formulas each. */
ROSTRUM_API rostrum_status rostrum_formula(rostrum_talk* talk, const char* const* strings,
                                           const size_t* bytes, size_t count, double font_size,
                                           rostrum_layout* layout);

enum { ROSTRUM_PATH = 0, ROSTRUM_GLYPH = 1, ROSTRUM_RECTANGLE = 2 };

typedef struct rostrum_outline {
  rostrum_points points; /* in ems from the glyph's origin */
  rostrum_points hull;   /* the corners by which Manim measures it */
  uint32_t kind;
  uint32_t reserved;
} rostrum_outline;

ROSTRUM_API rostrum_status rostrum_get_outline(rostrum_talk* talk, uint32_t outline,
                                               rostrum_outline* out);

#ifdef __cplusplus
}
#endif

#endif
