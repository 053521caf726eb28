// What is wrong inside a file that is whole is found, and said.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "base/hash.h"
#include "damaged_deck.h"
#include "deck/file_format.h"
#include "deck/validate.h"
#include "opened_bytes.h"
#include "table_gallery.h"

namespace rostrum::tests {
namespace {

using namespace deck;
using testing::HasSubstr;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinite = std::numeric_limits<float>::infinity();

// Sections by their ids (deck/tables.h).
enum Section : std::uint32_t {
  kOutlines = 1,
  kPoints,
  kImages,
  kPixels,
  kStyles,
  kGradients,
  kColors,
  kParts,
  kRuns,
  kMotions,
  kPoses,
  kPoseKeys,
  kExtentKeys,
  kPlacementKeys,
  kDrivers,
  kEases,
  kSamples,
  kEpochs,
  kNodes,
  kChildren,
  kCameras,
  kCameraKeys,
  kSlides,
  kStops,
  kPlays,
  kClips,
  kObjects,
  kSources,
  kStrings,
  kText,
  kDuration,
  kTitle
};

class Gate : public testing::Test {
 protected:
  template <class Record, class Change>
  void refuses(std::uint32_t section, const Change& make, const std::string& sentence,
               std::size_t index = 0) {
    FileBytes file = whole_;
    ASSERT_LT(index, section_of(file, section).count);
    change<Record>(file, section, index, make);
    make_whole(file);
    const std::string said = refusal(file);
    EXPECT_THAT(said, HasSubstr(sentence));
    EXPECT_TRUE(said.starts_with("talk.rostrum has ") || said.starts_with("talk.rostrum lasts ") ||
                said.starts_with("talk.rostrum does not say "))
        << said;
    EXPECT_THAT(said, testing::EndsWith(". It cannot be played; pack it again."));
  }

 private:
  const FileBytes whole_ = bytes_of(table_gallery());
};

TEST_F(Gate, RefusesStringsThatAreNone) {
  const auto bytes = [](Slice slice) { return [=](StringRecord& s) { s.bytes = slice; }; };
  refuses<StringRecord>(kStrings, bytes({0, 1U << 30U}), "string 0 that ends past the text");
  refuses<StringRecord>(kStrings, bytes({kNone, kNone}), "string 1 that ends past the text", 1);
  refuses<StringRecord>(kStrings, bytes({0, 2}), "string 1 that lies within another one", 1);
  refuses<char>(
      kText, [](char& c) { c = '\xFF'; }, "string 0 that is no UTF-8");
  refuses<char>(
      kText, [](char& c) { c = '\x1B'; }, "string 0 with characters that command a terminal");
}

TEST_F(Gate, RefusesTimesThatAreNone) {
  for (const double wrong : {-1.0, 1e7, std::numeric_limits<double>::quiet_NaN()}) {
    refuses<double>(
        kDuration, [=](double& duration) { duration = wrong; }, "talk.rostrum lasts");
    refuses<SlideRecord>(
        kSlides, [=](SlideRecord& slide) { slide.start = wrong; },
        "slide 0 that starts when the deck is not on");
    refuses<StopRecord>(
        kStops, [=](StopRecord& stop) { stop.time = wrong; }, "has stop 0 at a time");
    refuses<PlayRecord>(
        kPlays, [=](PlayRecord& play) { play.end = wrong; }, "has play 0 at a time");
    refuses<ClipRecord>(
        kClips, [=](ClipRecord& clip) { clip.end = wrong; }, "has clip 0 at a time");
    refuses<EpochRecord>(
        kEpochs, [=](EpochRecord& epoch) { epoch.begin = wrong; }, "has epoch 1", 1);
  }
  refuses<SlideRecord>(
      kSlides, [](SlideRecord& slide) { slide.start = 7; }, "slides out of order");
  refuses<StopRecord>(
      kStops, [](StopRecord& stop) { stop.time = 2.25; },
      "stop 1 before the one that it follows is over", 1);
  refuses<StopRecord>(
      kStops, [](StopRecord& stop) { stop.hold = 100; }, "stop 2 that holds past the end", 2);
  refuses<StopRecord>(
      kStops, [](StopRecord& stop) { stop.after = 3; }, "something unknown");
  refuses<EpochRecord>(
      kEpochs, [](EpochRecord& epoch) { epoch.begin = 6; }, "epoch 2 before the one", 2);
}

TEST_F(Gate, RefusesOutlinesThatAreNone) {
  refuses<PointRecord>(
      kPoints, [](PointRecord& p) { p.x = kNan; }, "point 0 that is nowhere");
  refuses<PointRecord>(
      kPoints, [](PointRecord& p) { p.y = kInfinite; }, "point 3 that is nowhere", 3);
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.points.count += 4000; },
      "outline 0 with points that are not there");
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.points.first = kNone; },
      "outline 0 with points that are not there");
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.points.first = 0; },
      "outline 1 with points of another one", 1);
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.points.count -= 1; },
      "outline 1 that ends within a curve", 1);
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.kind = 3; }, "of an unknown kind");
  refuses<OutlineRecord>(
      kOutlines, [](OutlineRecord& o) { o.points.count -= 4; }, "outline 0 that is no rectangle");
}

// make_whole() sets key and box right: here they are wrong, and the checksum right.
TEST_F(Gate, RefusesOutlinesThatAreNotWhatTheySay) {
  const auto wrong = [](const auto& make) {
    FileBytes file = bytes_of(table_gallery());
    change<OutlineRecord>(file, kOutlines, 0, make);
    FileHeader header;
    std::memcpy(&header, file.data(), sizeof header);
    Hash hash;
    hash.add(std::span<const std::byte>(file).subspan(sizeof header));
    header.checksum = hash.value();
    std::memcpy(file.data(), &header, sizeof header);
    return refusal(file);
  };
  EXPECT_THAT(wrong([](OutlineRecord& o) { o.key += 1; }),
              HasSubstr("outline 0 with a key that is not that of its points"));
  EXPECT_THAT(wrong([](OutlineRecord& o) { o.box[2] += 1; }),
              HasSubstr("outline 0 with a box that is not that of its points"));
}

TEST_F(Gate, RefusesImagesAndStylesThatAreNone) {
  refuses<ImageRecord>(
      kImages, [](ImageRecord& i) { i.width = 40000; }, "of a size that cannot");
  refuses<ImageRecord>(
      kImages, [](ImageRecord& i) { i.height += 1; }, "too few or too many pixels");
  refuses<ImageRecord>(
      kImages, [](ImageRecord& i) { i.pixels.first = 1; }, "pixels that are not");
  refuses<ImageRecord>(
      kImages, [](ImageRecord& i) { i.resampling = 9; }, "in an unknown way");
  refuses<ImageRecord>(
      kImages, [](ImageRecord& i) { i.key = 0; }, "image 0 without a key");
  refuses<Rgba32>(
      kColors, [](Rgba32& c) { c[3] = 1.5F; }, "colour 0 that is none");
  refuses<GradientRecord>(
      kGradients, [](GradientRecord& g) { g.fill.count = 1; }, "gradient 0");
  refuses<GradientRecord>(
      kGradients, [](GradientRecord& g) { g.direction[0] = kNan; }, "gradient 0 in no direction");
  refuses<StyleRecord>(
      kStyles, [](StyleRecord& s) { s.fill[0] = kNan; }, "colour that is none");
  refuses<StyleRecord>(
      kStyles, [](StyleRecord& s) { s.stroke_width = -1; }, "width that is none");
  refuses<StyleRecord>(
      kStyles, [](StyleRecord& s) { s.gradient = 7; }, "gradient that is not there");
  refuses<StyleRecord>(
      kStyles, [](StyleRecord& s) { s.round = 2; }, "unknown joints");
}

TEST_F(Gate, RefusesPartsAndRunsThatAreNone) {
  refuses<PartRecord>(
      kParts, [](PartRecord& p) { p.outline = 99; }, "an outline that is not there");
  refuses<PartRecord>(
      kParts,
      [](PartRecord& p) {
        p.flags = kPartImage;
        p.outline = 1;
      },
      "an image that is not there");
  refuses<PartRecord>(
      kParts, [](PartRecord& p) { p.style = 99; }, "a style that is not there");
  refuses<PartRecord>(
      kParts, [](PartRecord& p) { p.flags = 4; }, "part 0 of an unknown kind");
  refuses<PartRecord>(
      kParts, [](PartRecord& p) { p.placement[5] = 2e9F; }, "placed nowhere");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.parts.count = 0; }, "run 0 with parts");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.parts.count = 1000; }, "run 0 with parts");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.motion = 99; }, "a motion that is not there");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.driver = 99; }, "a driver that is not there");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.object = 99; }, "an object that is not there");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.source = 99; }, "a source that is not there");
  refuses<RunRecord>(
      kRuns, [](RunRecord& r) { r.cap_height = kNan; }, "capitals of no height");
  refuses<PoseRecord>(
      kPoses, [](PoseRecord& p) { p.first_part = kNone; }, "a pose that is not there");
}

TEST_F(Gate, RefusesPosesWithNothingInCommon) {
  // The glyph has five curves, and what it would become four.
  const FileBytes whole = bytes_of(table_gallery());
  const std::size_t parts = section_of(whole, kParts).count;
  refuses<PoseRecord>(
      kPoses, [parts](PoseRecord& p) { p.first_part = static_cast<std::uint32_t>(parts - 3); },
      "between poses that have nothing in common", 1);
}

TEST_F(Gate, RefusesMotionsThatAreNone) {
  refuses<MotionRecord>(
      kMotions, [](MotionRecord& m) { m.poses.count = 0; }, "motion 0 with poses");
  refuses<MotionRecord>(
      kMotions, [](MotionRecord& m) { m.path = 4; }, "along an unknown path");
  refuses<MotionRecord>(
      kMotions, [](MotionRecord& m) { m.path = 3; }, "turns more than one pose");
  refuses<MotionRecord>(
      kMotions, [](MotionRecord& m) { m.angle = kNan; }, "by no angle");
  refuses<MotionRecord>(
      kMotions,
      [](MotionRecord& m) {
        m.pose_keys = {0, 99};
      },
      "keys that are not");
  refuses<PoseKey>(
      kPoseKeys, [](PoseKey& k) { k.progress = 1; }, "keys out of order");
  refuses<PoseKey>(
      kPoseKeys, [](PoseKey& k) { k.pose = 3; }, "a key of a pose that is not there", 1);
  refuses<PoseKey>(
      kPoseKeys, [](PoseKey& k) { k.progress = kNan; }, "pose key 0 of no progress");
  refuses<ExtentKey>(
      kExtentKeys, [](ExtentKey& k) { k.end = 2; }, "extent key 0 of no progress");
  refuses<PlacementKey>(
      kPlacementKeys, [](PlacementKey& k) { k.placement[0] = kInfinite; },
      "placement key 0 of no progress");
  refuses<CameraKey>(
      kCameraKeys, [](CameraKey& k) { k.width = 0; }, "camera key 0 that shows");
  refuses<CameraKey>(
      kCameraKeys, [](CameraKey& k) { k.background[0] = -1; }, "no colour");
  refuses<CameraRecord>(
      kCameras, [](CameraRecord& c) { c.keys.count = 0; }, "camera 0 with keys");
  refuses<CameraRecord>(
      kCameras, [](CameraRecord& c) { c.driver = 99; }, "camera 0 with a driver");
}

TEST_F(Gate, RefusesDriversThatAreNone) {
  refuses<DriverRecord>(
      kDrivers, [](DriverRecord& d) { d.end = d.begin; }, "ends at no time");
  refuses<DriverRecord>(
      kDrivers, [](DriverRecord& d) { d.begin = -1e300; }, "ends at no time");
  refuses<DriverRecord>(
      kDrivers, [](DriverRecord& d) { d.a = 1e300; }, "a lag that is none");
  refuses<DriverRecord>(
      kDrivers, [](DriverRecord& d) { d.ease = 99; }, "an ease that is not there");
  refuses<DriverRecord>(
      kDrivers, [](DriverRecord& d) { d.parent = 0; }, "that follows a later one");
  refuses<EaseRecord>(
      kEases, [](EaseRecord& e) { e.kind = 999; }, "ease 0 of an unknown kind");
  refuses<EaseRecord>(
      kEases, [](EaseRecord& e) { e.kind = 0; }, "ease 0 with too few samples");
  refuses<float>(
      kSamples, [](float& s) { s = kNan; }, "sample 0 that is no progress");
}

TEST_F(Gate, RefusesListsThatAreNone) {
  refuses<NodeRecord>(
      kNodes, [](NodeRecord& n) { n.children.count = 0; }, "list node 0");
  refuses<NodeRecord>(
      kNodes, [](NodeRecord& n) { n.level = 33; }, "too high above its runs");
  refuses<NodeRecord>(
      kNodes, [](NodeRecord& n) { n.level = 1; }, "a child that is not below it");
  refuses<std::uint32_t>(
      kChildren, [](std::uint32_t& c) { c = 99; }, "a run that is not there");
  refuses<EpochRecord>(
      kEpochs, [](EpochRecord& e) { e.list = 99; }, "a list that is not there");
  refuses<EpochRecord>(
      kEpochs, [](EpochRecord& e) { e.camera = 99; }, "a camera that is not there");
}

TEST_F(Gate, RefusesLabelsThatAreNone) {
  refuses<std::uint32_t>(
      kTitle, [](std::uint32_t& title) { title = 99; }, "what it is called");
  refuses<SlideRecord>(
      kSlides, [](SlideRecord& s) { s.title = 99; }, "a title that is not there");
  refuses<SlideRecord>(
      kSlides, [](SlideRecord& s) { s.notes = 99; }, "notes that are not there");
  refuses<PlayRecord>(
      kPlays, [](PlayRecord& p) { p.source = 99; }, "a source that is not there");
  refuses<ClipRecord>(
      kClips, [](ClipRecord& c) { c.object = 99; }, "an object that is not there");
  refuses<ClipRecord>(
      kClips, [](ClipRecord& c) { c.name = 99; }, "a name that is not there");
  refuses<ClipRecord>(
      kClips, [](ClipRecord& c) { c.role = 9; }, "clip 0 of an unknown role");
  refuses<ObjectRecord>(
      kObjects, [](ObjectRecord& o) { o.kind = 99; }, "object 0 with a name");
  refuses<SourceRecord>(
      kSources, [](SourceRecord& s) { s.file = 99; }, "source 0 with a file's");
}

// Lists are trees that share their branches, so that a few bytes can mean very much.
TEST_F(Gate, RefusesMoreThanCanBeShown) {
  Tables<TableList> tables;
  tables.strings = {{}};
  tables.title = {0};
  tables.duration = {1};
  tables.slides = {{}};
  tables.styles = {{}};
  tables.outlines = {{.key = make_outline({}, OutlineKind::Path).key}};
  tables.parts = {{.outline = 0}};
  tables.runs = {{.parts = {0, 1}}};
  const auto grown = [&](std::uint32_t levels, std::uint32_t children) {
    Tables<TableList> own = tables;
    for (std::uint32_t level = 0; level < levels; ++level) {
      const auto first = static_cast<std::uint32_t>(own.children.size());
      own.children.insert(own.children.end(), children, level == 0 ? 0 : level - 1);
      own.nodes.push_back({.children = {first, children}, .level = level});
    }
    own.epochs = {{.list = levels - 1}};
    return refusal(pack(own));
  };
  EXPECT_EQ(grown(17, 2), "");
  EXPECT_THAT(grown(30, 2), HasSubstr("list node 17 with more than can be shown at once"));
  EXPECT_EQ(grown(33, 1), "");
  EXPECT_THAT(grown(34, 1), HasSubstr("list node 33 that is too high above its runs"));
}

}  // namespace
}  // namespace rostrum::tests
