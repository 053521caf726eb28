// An outline is a path as it is drawn and animated: cubic Bézier curves.
//
// The curves lie one after the other, four points each: start, handle, handle, end. A contour goes
// on as long as a curve starts exactly where the one before it ended; it is closed where it ends at
// its own start. Straight lines have their handles at the thirds. A fraction of an outline counts
// its curves, not its length, as Manim does.
#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <span>

namespace rostrum::deck {

inline constexpr std::uint32_t kPointsPerCurve = 4;

// What an outline is good for beside being traced. Glyphs are worth a distance field; a rectangle
// is four straight curves, whose corners are drawn analytically.
enum class OutlineKind : std::uint8_t { Path, Glyph, Rectangle };

// Refers to points that a deck or a font keeps, and is itself kept by them: whoever draws it holds
// a pointer.
struct Outline {
  std::span<const glm::vec2> points;  // in its own coordinates: ems for a glyph, y up
  // Equal for equal points and kinds, in whatever memory they lie; never 0.
  std::uint64_t key = 0;
  OutlineKind kind = OutlineKind::Path;
  // The box of its curves' ends, by which Manim measures. Lower left and upper right.
  glm::vec2 box_min{0, 0};
  glm::vec2 box_max{0, 0};

  [[nodiscard]] std::uint32_t curve_count() const {
    return static_cast<std::uint32_t>(points.size() / kPointsPerCurve);
  }
};

// The outline of these points, whose memory it refers to: computes its key and its box.
[[nodiscard]] Outline make_outline(std::span<const glm::vec2> points, OutlineKind kind);

// Two references are equal where the outlines are, even those of two decks.
class OutlineRef {
 public:
  OutlineRef() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): it is a pointer that is compared by what it
  // points to.
  OutlineRef(const Outline* outline) : outline_(outline) {}

  explicit operator bool() const { return outline_ != nullptr; }
  const Outline& operator*() const { return *outline_; }
  const Outline* operator->() const { return outline_; }
  [[nodiscard]] std::uint64_t key() const { return outline_ == nullptr ? 0 : outline_->key; }

  bool operator==(const OutlineRef& other) const { return key() == other.key(); }

 private:
  const Outline* outline_ = nullptr;
};

}  // namespace rostrum::deck
