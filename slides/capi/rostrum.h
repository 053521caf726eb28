/* Rostrum as a plain C library: text, formulas, paths and pictures as Manim has them, and the deck
 * that they are recorded to. What a talk in another language than C++ is made with.
 *
 * Two kinds of handle: a talk holds fonts, outlines of glyphs and pictures; a recording is one deck
 * in the making. A function returns ROSTRUM_OK or says what went wrong in a sentence for a person,
 * which rostrum_talk_error() or rostrum_recording_error() return until the next failure; nothing
 * that failed has changed anything. No pointer may be null unless it says so, and where a count is
 * 0 its array is not read. A handle is for one thread at a time.
 *
 * Lengths are frame units (the frame is 8 high, its origin in the centre, y up), angles radians
 * counter-clockwise, times seconds, colours red, green, blue and opacity in 0..1, texts UTF-8 with
 * a count of bytes. Paths are points, two doubles each; four points are a cubic curve. A matrix is
 * six doubles: x axis, y axis, origin. Arrays that a call returns belong to the handle and last
 * until the next call that returns an array. */
#ifndef ROSTRUM_H
#define ROSTRUM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ROSTRUM_API __attribute__((visibility("default")))

/* Counts changes of functions and structures that are here. */
#define ROSTRUM_ABI_VERSION 1u
ROSTRUM_API uint32_t rostrum_abi_version(void);

/* No number: of a source, an object, a driver, an ease, a camera, a recipe, a colour. */
#define ROSTRUM_NONE 0xFFFFFFFFu

typedef enum rostrum_status {
  ROSTRUM_OK = 0,
  ROSTRUM_MISUSE = 1, /* an argument that no caller should give */
  ROSTRUM_FAILED = 2, /* what the talk's author asked for cannot be had: bad TeX, a full disk */
  ROSTRUM_NO_MEMORY = 3
} rostrum_status;

/* ---- A talk ---- */

typedef struct rostrum_talk rostrum_talk;

/* Null where there is no memory. */
ROSTRUM_API rostrum_talk* rostrum_talk_new(void);
/* Of null nothing. Recordings of it may live on. */
ROSTRUM_API void rostrum_talk_free(rostrum_talk* talk);
ROSTRUM_API const char* rostrum_talk_error(const rostrum_talk* talk);

typedef struct rostrum_points {
  const double* xy;
  size_t count; /* points, two doubles each */
} rostrum_points;

/* ---- Text and formulas ---- */

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

/* ---- Pictures ---- */

typedef struct rostrum_pixels {
  const uint8_t* rgba; /* four bytes a pixel, straight alpha, rows from the top without gaps */
  uint32_t width;
  uint32_t height;
} rostrum_pixels;

/* Of a whole PNG or JPEG file. */
ROSTRUM_API rostrum_status rostrum_decode_picture(rostrum_talk* talk, const uint8_t* file,
                                                  size_t bytes, rostrum_pixels* pixels);
/* Keeps the pixels, and gives them a number. */
ROSTRUM_API rostrum_status rostrum_picture(rostrum_talk* talk, const rostrum_pixels* pixels,
                                           uint32_t* picture);

typedef struct rostrum_svg_shape {
  size_t first_point; /* of the drawing's points */
  size_t point_count;
  double fill[4]; /* opacity 0 where there is none */
  double stroke[4];
  double stroke_width; /* Manim's: hundredths of a unit */
  uint32_t has_fill;
  uint32_t has_stroke;
} rostrum_svg_shape;

typedef struct rostrum_drawing {
  rostrum_points points;
  const rostrum_svg_shape* shapes; /* in the order in which they are drawn */
  size_t shape_count;
  const char* left_out; /* kinds of elements that are not drawn: "text, mask"; or empty */
} rostrum_drawing;

/* Of a whole SVG file: in the file's units, but with y up, about its middle. */
ROSTRUM_API rostrum_status rostrum_svg(rostrum_talk* talk, const uint8_t* file, size_t bytes,
                                       rostrum_drawing* drawing);

/* ---- Paths ---- */

/* Two paths with as many points as each other. `centers`: those of their mobjects, x and y each. */
ROSTRUM_API rostrum_status rostrum_align(rostrum_talk* talk, rostrum_points first,
                                         rostrum_points second, const double centers[4],
                                         rostrum_points* first_out, rostrum_points* second_out);
ROSTRUM_API rostrum_status rostrum_insert_curves(rostrum_talk* talk, rostrum_points path,
                                                 size_t more, rostrum_points* out);
/* Fractions count curves. */
ROSTRUM_API rostrum_status rostrum_partial(rostrum_talk* talk, rostrum_points path, double from,
                                           double to, rostrum_points* out);
/* The same; of a closed path also over its start. */
ROSTRUM_API rostrum_status rostrum_subcurve(rostrum_talk* talk, rostrum_points path, double from,
                                            double to, rostrum_points* out);
/* The same anchors with the handles of a spline. */
ROSTRUM_API rostrum_status rostrum_smooth(rostrum_talk* talk, rostrum_points path,
                                          rostrum_points* out);
ROSTRUM_API rostrum_status rostrum_smooth_through(rostrum_talk* talk, rostrum_points anchors,
                                                  rostrum_points* out);
ROSTRUM_API rostrum_status rostrum_arc_length(rostrum_talk* talk, rostrum_points path,
                                              double* length);
/* Fractions of the length, to points: x and y each. */
ROSTRUM_API rostrum_status rostrum_points_from_proportions(rostrum_talk* talk, rostrum_points path,
                                                           const double* fractions, size_t count,
                                                           rostrum_points* out);
/* The dashes, one after the other; `counts` has the points of each. */
ROSTRUM_API rostrum_status rostrum_dashes(rostrum_talk* talk, rostrum_points path, uint32_t dashes,
                                          double ratio, double offset, uint32_t equal_lengths,
                                          rostrum_points* out, const size_t** counts,
                                          size_t* dash_count);
/* A curly brace along anchors, with its tip in `direction`. */
ROSTRUM_API rostrum_status rostrum_brace(rostrum_talk* talk, rostrum_points anchors,
                                         const double direction[2], double buff, double sharpness,
                                         rostrum_points* out);
enum { ROSTRUM_UNION = 0, ROSTRUM_INTERSECTION = 1, ROSTRUM_DIFFERENCE = 2, ROSTRUM_EXCLUSION = 3 };
/* The outline of what two paths enclose together, of pieces of their curves. */
ROSTRUM_API rostrum_status rostrum_combine(rostrum_talk* talk, rostrum_points first,
                                           rostrum_points second, uint32_t operation,
                                           rostrum_points* out);
/* Equal for paths that differ in place and size alone. */
ROSTRUM_API rostrum_status rostrum_shape_key(rostrum_talk* talk, rostrum_points path,
                                             uint64_t* key);

/* ---- A recording ---- */

typedef struct rostrum_recording rostrum_recording;

/* Null where there is no memory, or no talk. */
ROSTRUM_API rostrum_recording* rostrum_recording_new(rostrum_talk* talk);
/* Of null nothing. */
ROSTRUM_API void rostrum_recording_free(rostrum_recording* recording);
ROSTRUM_API const char* rostrum_recording_error(const rostrum_recording* recording);

typedef struct rostrum_style {
  const double* fill; /* colours, four doubles each: one, or two to 64 for a gradient */
  size_t fill_count;
  const double* stroke;
  size_t stroke_count;
  double back[4]; /* of the stroke under the fill */
  double stroke_width;
  double back_width;
  double direction[2]; /* of gradients: Manim's sheen_direction */
  uint32_t round;      /* joints and ends of strokes */
  uint32_t reserved;
} rostrum_style;

ROSTRUM_API rostrum_status rostrum_record_style(rostrum_recording* recording,
                                                const rostrum_style* style, uint32_t* number);

enum { ROSTRUM_FIGURE_PATH = 0, ROSTRUM_FIGURE_OUTLINE = 1, ROSTRUM_FIGURE_PICTURE = 2 };
enum {
  ROSTRUM_FIGURE_MISSING = 1, /* a font's box for a character that it lacks */
  ROSTRUM_FIGURE_NEAREST = 2  /* a picture whose pixels are seen, when it is large */
};

/* What one leaf of a mobject draws. */
typedef struct rostrum_figure {
  uint32_t shape;       /* ROSTRUM_FIGURE_ */
  uint32_t id;          /* of an outline or a picture its number, of a path its kind */
  uint32_t first_point; /* of a path */
  uint32_t point_count;
  uint32_t style;
  uint32_t flags;
  uint32_t text_begin; /* of a glyph: bytes of its object's text */
  uint32_t text_length;
  double matrix[6]; /* not of a path; of a picture: of the square of side 1 about the origin */
} rostrum_figure;

/* Their numbers are those from `*first` on. Points are of all paths among them. */
ROSTRUM_API rostrum_status rostrum_record_figures(rostrum_recording* recording,
                                                  const rostrum_figure* figures, size_t count,
                                                  rostrum_points points, uint32_t* first);

/* What a person would call it, of what kind ("Text", "Circle"), what its glyphs stand for, and how
 * high its capitals are (0 where it is no text). */
ROSTRUM_API rostrum_status rostrum_record_object(rostrum_recording* recording, const char* name,
                                                 size_t name_bytes, const char* kind,
                                                 size_t kind_bytes, const char* text,
                                                 size_t text_bytes, double cap_height,
                                                 uint32_t* number);
ROSTRUM_API rostrum_status rostrum_record_source(rostrum_recording* recording, const char* file,
                                                 size_t bytes, uint32_t line, uint32_t* number);

/* A rate function by Manim's name; of "linear" it is ROSTRUM_NONE. */
ROSTRUM_API rostrum_status rostrum_record_ease(rostrum_recording* recording, const char* name,
                                               size_t bytes, uint32_t* number);
/* By its values at two or more evenly spaced times. */
ROSTRUM_API rostrum_status rostrum_record_sampled_ease(rostrum_recording* recording,
                                                       const double* values, size_t count,
                                                       uint32_t* number);

/* The progress of part i is ease(clamp(a u + b - i lag)), where u is the parent's progress, or,
 * without one, the time's place in [begin, end]. */
typedef struct rostrum_driver {
  double begin;
  double end;
  double a;
  double b;
  double lag;
  uint32_t parent;
  uint32_t ease;
} rostrum_driver;

ROSTRUM_API rostrum_status rostrum_record_driver(rostrum_recording* recording,
                                                 const rostrum_driver* driver, uint32_t* number);

enum { ROSTRUM_STRAIGHT = 0, ROSTRUM_ARC = 1, ROSTRUM_SPIRAL = 2, ROSTRUM_TURN = 3 };

/* An animation: figures that its actors go through. From a pose to the next one an actor is the
 * same outline or picture, or has as many points. Keys ascend in progress; without pose keys the
 * first pose holds. */
typedef struct rostrum_recipe {
  const uint32_t* figures; /* the first actor's poses, then the next one's */
  size_t actor_count;
  size_t pose_count;
  const double* pose_keys; /* two each: progress, pose */
  size_t pose_key_count;
  const double* extent_keys; /* three each: progress, begin, end */
  size_t extent_key_count;
  const double* placement_keys; /* seven each: progress, matrix */
  size_t placement_key_count;
  uint32_t driver;
  uint32_t path;
  double angle;
  double center[2]; /* of a turn */
  uint32_t source;
  uint32_t reserved;
} rostrum_recipe;

ROSTRUM_API rostrum_status rostrum_record_recipe(rostrum_recording* recording,
                                                 const rostrum_recipe* recipe, uint32_t* number);

/* What part of the scene is seen and what is behind it: keys of eight doubles, progress, centre,
 * width, background. A camera that shows the frame on black is ROSTRUM_NONE. */
ROSTRUM_API rostrum_status rostrum_record_camera(rostrum_recording* recording, uint32_t driver,
                                                 const double* keys, size_t count,
                                                 uint32_t* number);

typedef struct rostrum_leaf {
  uint32_t figure; /* as it rests; not read of one that follows a recipe */
  uint32_t object;
  int32_t z;
  uint32_t source;
  uint32_t recipe; /* ROSTRUM_NONE: it rests */
  uint32_t actor;
} rostrum_leaf;

/* From `time` on these leaves are on the slide, in painter's order. Times do not go back; of two
 * epochs at one time the later counts. */
ROSTRUM_API rostrum_status rostrum_record_epoch(rostrum_recording* recording, double time,
                                                const rostrum_leaf* leaves, size_t count,
                                                uint32_t camera);

/* Times do not go back from slide to slide, from stop to stop, and so on. */
ROSTRUM_API rostrum_status rostrum_record_slide(rostrum_recording* recording, double start,
                                                const char* title, size_t title_bytes,
                                                const char* notes, size_t notes_bytes);

enum { ROSTRUM_HOLD = 0, ROSTRUM_LOOP = 1, ROSTRUM_NEXT = 2 };

/* After its hold the show waits for a key, plays the step again, or goes on by itself. */
ROSTRUM_API rostrum_status rostrum_record_stop(rostrum_recording* recording, double time,
                                               double hold, uint32_t after);
ROSTRUM_API rostrum_status rostrum_record_play(rostrum_recording* recording, double start,
                                               double end, uint32_t source);

enum { ROSTRUM_ENTER = 0, ROSTRUM_LEAVE = 1, ROSTRUM_CHANGE = 2, ROSTRUM_EMPHASIS = 3 };

/* One animation of one mobject, for people to read. */
ROSTRUM_API rostrum_status rostrum_record_clip(rostrum_recording* recording, double start,
                                               double end, uint32_t object, const char* name,
                                               size_t name_bytes, uint32_t role, const char* rate,
                                               size_t rate_bytes, double lag_ratio);
ROSTRUM_API rostrum_status rostrum_record_title(rostrum_recording* recording, const char* title,
                                                size_t bytes);

/* Ends the recording, which then can only be freed: writes the deck, a whole file or none. Where
 * the deck cannot be, or the file not be written, the error says why. */
ROSTRUM_API rostrum_status rostrum_write(rostrum_recording* recording, const char* file,
                                         size_t bytes, double duration);

#ifdef __cplusplus
}
#endif

#endif
