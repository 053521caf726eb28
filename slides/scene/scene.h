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

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "deck/deck.h"
#include "scene/animations.h"
#include "scene/makers/makers.h"
#include "scene/mobjects/camera.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/recording/recorder.h"
#include "scene/recording/stage.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::scene {

// What happens at a stop, in Manim-Slides' words; here they are about what was played since the
// stop before.
struct StopOptions {
  double hold = 1;  // seconds that the stop lasts in video
  // Live, it is played again and again until a key lets it end.
  bool loop = false;
  // Live, the show goes on by itself when the hold is over.
  bool auto_next = false;
};

// What it makes is in makers/makers.h.
class Scene : public Makers {
 public:
  // The typesetter must outlive the scene; the mobjects live as long as the scene.
  explicit Scene(const Typesetter& typesetter);

  // What of the scene is seen, and what is behind it.
  Camera camera;

  // --- What happens. ---

  // What the whole deck is called, in lists of decks; without it by its file's name.
  void title(std::string_view title) { recorder_.writer().title(title); }

  // Begins a slide. The title is shown in lists, the notes to the speaker.
  void slide(std::string title, std::string notes, Where where = Where::current());
  // Plays animations side by side; it lasts as long as the longest. Options given here override
  // theirs.
  void play(const Animation& animation, AnimationOptions options = {},
            Where where = Where::current());
  void play(const std::vector<Animation>& animations, AnimationOptions options = {},
            Where where = Where::current());
  // The same as Manim writes it: play(Write(title), Create(box)).
  template <class... More>
  requires(std::convertible_to<More, Animation>&&...) void play(const Animation& first,
                                                                const Animation& second,
                                                                const More&... more) {
    play(std::vector<Animation>{first, second, more...}, {}, first.where);
  }
  // Nothing changes for that many seconds.
  void wait(double seconds = 1, Where where = Where::current());
  // Live, the show holds here until a key is pressed; in video for that many seconds.
  void stop(double hold = 1, Where where = Where::current());
  void stop(StopOptions options, Where where = Where::current());
  // Puts it on the slide, on top, without animation; what is there already moves to the top.
  void add(Mobject mobject, Where where = Where::current());
  // Takes it off without animation.
  void remove(Mobject mobject, Where where = Where::current());

  void bring_to_front(Mobject mobject, Where where = Where::current());
  // Below all that is there.
  void bring_to_back(Mobject mobject, Where where = Where::current());
  // Puts it on top, where it stays whatever is added later, until it is removed.
  void add_foreground(Mobject mobject, Where where = Where::current());

  // Takes all off.
  void clear(Where where = Where::current());

  // Ends the recording.
  deck::Deck finish(Where where = Where::current()) &&;

 private:
  void require_slide(std::string_view call, Where where) const;
  // A time has to move the deck on, which counts nanoseconds.
  void require_time(double seconds, std::string_view name, std::string_view call,
                    Where where) const;
  void require_own(const Mobject& mobject, std::string_view call, Where where) const;
  std::uint32_t source_of(Where where);

  Stage stage_;
  Recorder recorder_;
  bool has_slide_ = false;
  double now_ = 0;
  double step_start_ = 0;  // where the last stop's hold ended
};

}  // namespace rostrum::scene
