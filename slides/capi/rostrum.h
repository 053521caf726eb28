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

#include "rostrum_paths.h"
#include "rostrum_pictures.h"
#include "rostrum_recording.h"
#include "rostrum_talk.h"
#include "rostrum_text.h"

#endif
