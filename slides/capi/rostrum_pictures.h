/* Pictures and drawings in files. See rostrum.h. */
#ifndef ROSTRUM_PICTURES_H
#define ROSTRUM_PICTURES_H

#include "rostrum_talk.h"

#ifdef __cplusplus
extern "C" {
#endif

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

#ifdef __cplusplus
}
#endif

#endif
