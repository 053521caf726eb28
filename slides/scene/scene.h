// The scene language: makes mobjects and records what happens to them, in Manim's words.
//
//   void hello(Scene& scene) {
//     scene.slide("Hello", "Say hello.");
//     Mobject title = scene.Text("Hello", {.font_size = 42, .color = BLUE});
//     title.to_edge(UP);
//     scene.play(Write(title));
//     scene.stop(2);
//     scene.play(FadeOut(title), {.run_time = 0.5});
//   }
//
// Misuse is a DeckError that names the call and its place in the deck's source.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scene/animation.h"
#include "scene/mobject.h"
#include "scene/mobject_store.h"
#include "scene/stage.h"
#include "scene/timeline.h"
#include "scene/typesetter.h"

namespace rostrum::scene {

inline constexpr Weight NORMAL = Weight::Normal;
inline constexpr Weight BOLD = Weight::Bold;

// font_size is in Manim's points: an em of a Text is font_size/72 units. line_spacing is what is
// between lines, as a part of the font size; Manim's own is 0.3, which has descenders touch the
// capitals below them.
struct TextOptions {
  double font_size = 48;
  Color color = WHITE;
  Weight weight = NORMAL;
  std::optional<double> line_spacing;
};

struct MathTexOptions {
  double font_size = 48;
  Color color = WHITE;
};

// `color` is the stroke's and the fill's where these are not given. stroke_width is in Manim's
// measure: hundredths of a unit.
struct ShapeOptions {
  std::optional<Color> color;
  std::optional<Color> fill_color;
  double fill_opacity = 0;
  std::optional<Color> stroke_color;
  double stroke_width = 4;
  double stroke_opacity = 1;
};

class Scene {
 public:
  // The typesetter must outlive the scene; the mobjects live as long as the scene.
  explicit Scene(const Typesetter& typesetter);

  // --- Mobjects. New ones are centred on the origin and not on the slide yet. ---

  // UTF-8; '\n' separates lines.
  Mobject Text(std::string_view text, TextOptions options = {}, Where where = Where::current());
  Mobject MathTex(std::string_view tex, MathTexOptions options = {},
                  Where where = Where::current());
  Mobject Rectangle(double width, double height, ShapeOptions options = {},
                    Where where = Where::current());
  Mobject Square(double side_length, ShapeOptions options = {}, Where where = Where::current());
  Mobject Line(Point start, Point end, ShapeOptions options = {}, Where where = Where::current());
  // Corners joined by straight lines, open. These stay where their points are.
  Mobject Polyline(std::vector<Point> corners, ShapeOptions options = {},
                   Where where = Where::current());
  // The same, closed.
  Mobject Polygon(std::vector<Point> corners, ShapeOptions options = {},
                  Where where = Where::current());
  // Around the target's box, `buff` away from it; yellow unless told otherwise.
  Mobject SurroundingRectangle(const Target& target, double buff = 0.1, ShapeOptions options = {},
                               Where where = Where::current());
  // Members keep their places, and stay mobjects of their own.
  Mobject Group(std::initializer_list<Mobject> members = {}, Where where = Where::current());

  // --- What happens. ---

  // Begins a slide. The title is shown in lists, the notes to the speaker.
  void slide(std::string title, std::string notes, Where where = Where::current());
  // Plays animations side by side; it lasts as long as the longest. Options given here override
  // theirs.
  void play(const Animation& animation, AnimationOptions options = {},
            Where where = Where::current());
  void play(const std::vector<Animation>& animations, AnimationOptions options = {},
            Where where = Where::current());
  // Nothing changes for that many seconds.
  void wait(double seconds, Where where = Where::current());
  // Live, the show holds here until a key is pressed; in video for that many seconds.
  void stop(double hold, Where where = Where::current());
  // Puts it on the slide, on top, without animation; what is there already moves to the top.
  void add(Mobject mobject, Where where = Where::current());
  // Takes it off without animation.
  void remove(Mobject mobject, Where where = Where::current());

  // Ends the recording.
  Timeline finish(Where where = Where::current()) &&;

 private:
  struct AnimatedBy {
    std::uint32_t clip;
    std::uint32_t first_part;
  };
  using Animated = std::unordered_map<std::size_t, AnimatedBy>;  // by mobject

  Mobject insert_shape(std::string_view name, ShapeKind kind, bool closed,
                       std::vector<Point> points, const ShapeOptions& options, Color default_color,
                       Where where);
  Mobject insert_glyphs(std::string_view call, std::string_view name, Layout layout,
                        const Style& style, Where where);
  void require_slide(std::string_view call, Where where) const;
  // A time has to move the deck on, which counts nanoseconds.
  void require_time(double seconds, std::string_view name, std::string_view call,
                    Where where) const;
  void require_own(const Mobject& mobject, std::string_view call, Where where) const;
  void enter(const std::vector<Animation>& animations, Where where);
  double record_clip(const Animation& animation, const AnimationOptions& options,
                     Animated& animated);
  void record_span(const Animated& animated);
  std::uint32_t current_shape(std::size_t id);
  std::uint32_t object(std::size_t id);

  const Typesetter* typesetter_;
  MobjectStore store_;
  Stage stage_;
  Timeline timeline_;
  double now_ = 0;

  struct TakenShape {
    std::uint32_t revision;
    std::uint32_t index;
  };
  std::unordered_map<std::size_t, TakenShape> shapes_;      // by mobject
  std::unordered_map<std::size_t, std::uint32_t> objects_;  // by mobject
};

}  // namespace rostrum::scene
