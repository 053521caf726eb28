// The tables of a deck: what a recorded talk is, in memory and in its file alike.
//
// An animation is data. A part (a glyph, a shape, an image) is drawn as it is recorded, or it is on
// its way through poses: lists of parts that look as it does at some progress of the animation. A
// pose differs from the next in outline, placement or style, and between two of them everything is
// interpolated, as all of Manim's animations do. A driver says what the progress is at a time. What
// no pose can say is how much of a path is drawn (the extent), and a movement of the whole that was
// only sampled (the placement track). That is all that evaluate() knows.
//
// What a record of each table is, and its units, is in records.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "deck/records.h"

namespace rostrum::deck {

template <class Record>
using TableList = std::vector<Record>;
template <class Record>
using TableView = std::span<const Record>;

// All of them; Array is TableList while a deck is recorded, TableView when it is read.
template <template <class> class Array>
struct Tables {
  Array<OutlineRecord> outlines;
  Array<PointRecord> points;
  Array<ImageRecord> images;
  Array<std::byte> pixels;
  Array<StyleRecord> styles;
  Array<GradientRecord> gradients;
  Array<Rgba32> colors;
  Array<PartRecord> parts;
  Array<RunRecord> runs;
  Array<MotionRecord> motions;
  Array<PoseRecord> poses;
  Array<PoseKey> pose_keys;
  Array<ExtentKey> extent_keys;
  Array<PlacementKey> placement_keys;
  Array<DriverRecord> drivers;
  Array<EaseRecord> eases;
  Array<float> samples;
  Array<EpochRecord> epochs;
  Array<NodeRecord> nodes;
  Array<std::uint32_t> children;
  Array<CameraRecord> cameras;
  Array<CameraKey> camera_keys;
  Array<SlideRecord> slides;
  Array<StopRecord> stops;
  Array<PlayRecord> plays;
  Array<ClipRecord> clips;
  Array<ObjectRecord> objects;
  Array<SourceRecord> sources;
  Array<StringRecord> strings;
  Array<char> text;
  Array<double> duration;      // exactly one
  Array<std::uint32_t> title;  // of `strings`, exactly one: as people read it, or empty
};

// Calls visit(id, name, table) for each table: ids are those of the file's sections, names those of
// its description.
template <class TablesOf, class Visit>
void for_each_table(TablesOf& tables, const Visit& visit) {
  visit(1U, "outlines", tables.outlines);
  visit(2U, "points", tables.points);
  visit(3U, "images", tables.images);
  visit(4U, "pixels", tables.pixels);
  visit(5U, "styles", tables.styles);
  visit(6U, "gradients", tables.gradients);
  visit(7U, "colors", tables.colors);
  visit(8U, "parts", tables.parts);
  visit(9U, "runs", tables.runs);
  visit(10U, "motions", tables.motions);
  visit(11U, "poses", tables.poses);
  visit(12U, "pose keys", tables.pose_keys);
  visit(13U, "extent keys", tables.extent_keys);
  visit(14U, "placement keys", tables.placement_keys);
  visit(15U, "drivers", tables.drivers);
  visit(16U, "eases", tables.eases);
  visit(17U, "samples", tables.samples);
  visit(18U, "epochs", tables.epochs);
  visit(19U, "nodes", tables.nodes);
  visit(20U, "children", tables.children);
  visit(21U, "cameras", tables.cameras);
  visit(22U, "camera keys", tables.camera_keys);
  visit(23U, "slides", tables.slides);
  visit(24U, "stops", tables.stops);
  visit(25U, "plays", tables.plays);
  visit(26U, "clips", tables.clips);
  visit(27U, "objects", tables.objects);
  visit(28U, "sources", tables.sources);
  visit(29U, "strings", tables.strings);
  visit(30U, "text", tables.text);
  visit(31U, "duration", tables.duration);
  visit(32U, "title", tables.title);
}

}  // namespace rostrum::deck
