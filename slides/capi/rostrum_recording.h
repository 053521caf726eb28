/* A deck in the making: figures, animations, what is on the slide when. See rostrum.h. */
#ifndef ROSTRUM_RECORDING_H
#define ROSTRUM_RECORDING_H

#include "rostrum_talk.h"

#ifdef __cplusplus
extern "C" {
#endif

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
