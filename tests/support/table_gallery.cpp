#include "table_gallery.h"

#include <array>
#include <utility>
#include <vector>

#include "deck/table_writer.h"

namespace rostrum::tests {
namespace {

using namespace deck;

std::vector<Point> closed(std::vector<Point> corners) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point from = corners[i];
    const Point to = corners[(i + 1) % corners.size()];
    points.insert(points.end(), {from, (from * 2.0 + to) / 3.0, (from + to * 2.0) / 3.0, to});
  }
  return points;
}

constexpr double kEnd = 12;  // seconds

class Gallery {
 public:
  Deck deck() && {
    writer_.title("Tables");
    source_ = writer_.source("gallery.cpp", 7);
    writer_.slide(0, "Poses", "Say what moves.");
    writer_.slide(6, "Images", "");
    writer_.stop(2, 0.5, AfterStop::Wait);
    writer_.stop(4, 1, AfterStop::Loop);
    writer_.stop(8, 2, AfterStop::Go);
    text_ = writer_.object("ab", "Text", "ab");
    shape_ = writer_.object("Square", "Square", "");
    writer_.play(0, 4, source_);
    writer_.clip({.start = 0,
                  .end = 4,
                  .object = shape_,
                  .name = writer_.string("Transform"),
                  .role = static_cast<std::uint32_t>(ClipRole::Change),
                  .rate = writer_.string("smooth"),
                  .lag_ratio = 0.25});
    styles();
    const std::vector<std::uint32_t> poses = pose_runs();
    writer_.epoch(0, poses, cameras());
    const std::vector<std::uint32_t> others = other_runs();
    writer_.epoch(6, others, kNone);
    std::vector<std::uint32_t> all = poses;
    all.insert(all.end(), others.begin(), others.end());
    for (int i = 0; i < 3; ++i) all.insert(all.end(), others.begin(), others.end());
    writer_.epoch(10, all, kNone);
    writer_.epoch(11.5, {}, kNone);
    return std::move(writer_).finish(kEnd);
  }

 private:
  void styles() {
    const std::array rainbow{Rgba32{1, 0, 0, 1}, Rgba32{0, 1, 0, 0.5F}, Rgba32{0, 0, 1, 1}};
    plain_ = writer_.style({.fill = {1, 1, 1, 1}});
    stroked_ = writer_.style({.fill = {0.2F, 0.4F, 0.6F, 0.5F},
                              .stroke = {1, 1, 0, 1},
                              .back_stroke = {0, 0, 0, 1},
                              .stroke_width = 0.04F,
                              .back_width = 0.1F,
                              .round = 1});
    gradient_ = writer_.style(
        {.fill = {1, 0, 0, 1},
         .stroke = {1, 0, 0, 1},
         .stroke_width = 0.06F,
         .gradient = writer_.gradient(rainbow, std::span(rainbow).first(2), {1, 0.5})});
  }

  std::uint32_t driver(double begin, double end, double parts, std::uint32_t ease,
                       std::uint32_t parent = kNone) {
    constexpr double kLag = 0.2;
    return writer_.driver({.begin = begin,
                           .end = end,
                           .a = (parts - 1) * kLag + 1,
                           .lag = kLag,
                           .parent = parent,
                           .ease = ease});
  }

  std::uint32_t run(std::span<const std::vector<PartRecord>> poses, MotionRecord motion,
                    std::uint32_t with_driver) {
    std::vector<PoseRecord> records;
    RunRecord run{.driver = with_driver, .object = shape_, .source = source_};
    for (const std::vector<PartRecord>& pose : poses) {
      const Slice parts = writer_.parts(pose);
      if (records.empty()) run.parts = parts;
      records.push_back({.first_part = parts.first});
    }
    motion.poses = writer_.poses(records);
    run.motion = writer_.motion(motion);
    return writer_.run(run);
  }

  std::vector<std::uint32_t> pose_runs() {
    const std::uint32_t square =
        writer_.outline(closed({{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}), OutlineKind::Rectangle);
    const std::uint32_t kite =
        writer_.outline(closed({{2, 0}, {0, 1}, {-1, 0}, {0, -1}}), OutlineKind::Path);
    const PartRecord from{.outline = square, .style = stroked_};
    const PartRecord to{.outline = kite, .style = gradient_, .placement = {1, 0, 0, 1, 3, 1}};
    const PartRecord later{.outline = kite, .style = plain_, .placement = {0, 2, -1, 0, -3, 1}};
    const std::vector<std::vector<PartRecord>> poses{{from, from}, {to, later}, {later, from}};
    const std::uint32_t smooth = writer_.ease(Ease::Smooth);
    const std::array samples{0.0F, 0.7F, 1.2F, 0.9F, 1.0F};
    const std::uint32_t sampled = writer_.ease(samples);
    const std::uint32_t group = driver(0, 4, 1, smooth);
    const std::array pose_keys{PoseKey{0, 0}, PoseKey{0.5F, 1.25F}, PoseKey{1, 2}};
    const std::array extents{ExtentKey{0, 0, 0}, ExtentKey{0.5F, 0, 1}, ExtentKey{1, 0.5F, 1}};
    const std::array places{PlacementKey{0, {1, 0, 0, 1, 0, 0}},
                            PlacementKey{1, {0.5F, 0.1F, 0, 0.5F, 1, -1}}};
    return {
        run(poses, {.pose_keys = writer_.keys(pose_keys)}, driver(0, 4, 2, smooth)),
        run(poses,
            {.pose_keys = writer_.keys(pose_keys),
             .path = static_cast<std::uint32_t>(Path::Arc),
             .angle = 1.5F},
            driver(0, 1, 2, sampled, group)),
        run(std::span(poses).first(2),
            {.path = static_cast<std::uint32_t>(Path::Spiral), .angle = 2},
            driver(1, 5, 2, writer_.ease(Ease::InOutElastic))),
        run(std::span(poses).first(1),
            {.extent_keys = writer_.keys(extents),
             .path = static_cast<std::uint32_t>(Path::Turn),
             .angle = 3,
             .center = {1, 1}},
            driver(2, 6, 2, kNone)),
        run(std::span(poses).last(1),
            {.extent_keys = writer_.keys(extents), .placement_keys = writer_.keys(places)},
            driver(0, 6, 2, smooth)),
    };
  }

  std::vector<std::uint32_t> other_runs() {
    const std::uint32_t glyph = writer_.outline(
        closed({{0.1, 0}, {0.6, 0}, {0.6, 0.7}, {0.3, 0.9}, {0.1, 0.7}}), OutlineKind::Glyph);
    const std::array letters{
        PartRecord{.outline = glyph, .style = plain_, .text_begin = 0, .text_length = 1},
        PartRecord{.outline = glyph,
                   .style = stroked_,
                   .placement = {0.5F, 0, 0, 0.5F, 1, 0},
                   .text_begin = 1,
                   .text_length = 1,
                   .flags = kPartMissing}};
    std::vector<std::byte> pixels(4 * 4 * 3);
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<std::byte>(i * 5);
    const std::array picture{PartRecord{.outline = writer_.image(4, 3, pixels, Resampling::Nearest),
                                        .style = plain_,
                                        .placement = {4, 0, 0, 3, -2, 1},
                                        .flags = kPartImage}};
    return {writer_.run({.parts = writer_.parts(letters),
                         .object = text_,
                         .z = 1,
                         .source = source_,
                         .cap_height = 0.7F}),
            writer_.run({.parts = writer_.parts(picture), .source = source_})};
  }

  std::uint32_t cameras() {
    const std::array keys{
        CameraKey{.progress = 0, .width = 14.2F},
        CameraKey{
            .progress = 1, .center = {1, 0}, .width = 7, .background = {0.1F, 0.2F, 0.3F, 1}}};
    return writer_.camera(driver(0, 6, 1, writer_.ease(Ease::Smooth)), keys);
  }

  TableWriter writer_;
  std::uint32_t source_ = 0;
  std::uint32_t text_ = 0;
  std::uint32_t shape_ = 0;
  std::uint32_t plain_ = 0;
  std::uint32_t stroked_ = 0;
  std::uint32_t gradient_ = 0;
};

}  // namespace

deck::Deck table_gallery() { return Gallery{}.deck(); }

}  // namespace rostrum::tests
