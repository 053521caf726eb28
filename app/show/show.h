// A running show without its window: the player, and what lies around the slide.
//
// Like the player it reads no clock, and its state is a value: what is on the screen is out of date
// exactly when the state differs from the one that was drawn.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "deck/deck.h"
#include "show/command.h"
#include "show/overview.h"
#include "show/player/player.h"
#include "show/show_position.h"
#include "show/show_timer.h"
#include "show/speaker_options.h"
#include "show/tools/speaker_tools.h"
#include "show/typed_goal.h"
#include "show/view_state.h"

namespace rostrum::app {

class Show {
 public:
  // The pointer hides when it was not moved for so long.
  static constexpr double kPointerSeconds = 2.0;
  static constexpr double kNewsSeconds = 5.0;
  static constexpr double kNever = std::numeric_limits<double>::infinity();

  // The audience keeps seeing this while the speaker moves on.
  struct Frozen {
    double t = 0;
    ViewState look;
    Marks marks;
    bool operator==(const Frozen&) const = default;
  };

  // Counts how often the notes were to be larger rather than smaller, and scrolled down rather than
  // up.
  struct NotesWishes {
    int larger = 0;
    int down = 0;
    bool operator==(const NotesWishes&) const = default;
  };

  // The projector shows this.
  struct Audience {
    Player::State player;
    ViewState look;
    ToolsView tools;
    std::uint32_t revision = 0;  // of the deck
    bool operator==(const Audience&) const = default;
  };

  // What the speaker is told of the talk's file while it is watched.
  struct News {
    std::string text;    // "read again, 0.3 s"; empty for none
    bool wrong = false;  // it cannot be played as it is now
    bool operator==(const News&) const = default;
  };

  struct State {
    Player::State player;  // where the speaker is
    bool help = false;
    bool fullscreen = false;
    bool pointer = true;
    bool panel = false;  // the timeline panel is shown: in the speaker's view while that is open
    bool quit = false;
    ViewState look;           // at the slide
    std::uint32_t saves = 0;  // counts how often the frame shown was to be saved
    NotesWishes notes;        // of the speaker, while his view is open
    std::optional<Frozen> frozen;
    TypedGoal::State typed;  // for the speaker alone
    ShowTimer::State timer;
    bool presenter = false;      // the speaker's own window is asked for
    bool swapped = false;        // the two windows have changed displays
    ToolsView tools;             // over the slide
    Overview overview;           // in the place of the slide while it is open
    std::uint32_t revision = 0;  // counts the recordings that it has gone on with
    News news;                   // for the speaker alone
    bool operator==(const State&) const = default;

    // The speaker's moment and look, or what was frozen; blank in both cases if the speaker says
    // so.
    [[nodiscard]] Audience audience() const;
  };

  // `panel`: whether it is shown where no audience sees it, which is in the speaker's view, or in a
  // window without one. Full screen starts without it.
  Show(const deck::Deck& timeline, bool fullscreen, double now, bool panel = false,
       const SpeakerOptions& stage = {});

  // Takes what belongs to a typed number or name; all else is to be looked up in the table of keys.
  // Returns whether the press was taken.
  bool type(const Press& press, double now);
  void apply(Command command, double now);
  void apply(const TransportCommand& command, double now);
  void look(const ViewState& look);
  void pointer_moved(double now);

  // Tells the tools what the pointer does on the slide. Returns whether one took it, so that it is
  // no click.
  bool point(const PointerOnSlide& what, double now);

  // The overview takes these while it is open: a press, for which it may have a use; what the
  // pointer does, in frame units of the whole frame; the wheel, in rows down.
  bool press_in_overview(const Press& press, double now);
  void point_in_overview(const PointerOnSlide& what, double now);
  void scroll_overview(int rows);
  const State& update(double now);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const Player& player() const { return player_; }
  [[nodiscard]] const ShowTimer& timer() const { return timer_; }
  // None without a length, and before the talk has begun.
  [[nodiscard]] std::optional<Pace> pace() const;

  // The position of the show, at which it will be when what moves has come to rest.
  [[nodiscard]] ShowPosition position() const;
  // Takes it up there, at rest. False, and nothing happens, if the deck has no such step.
  [[nodiscard]] bool resume(const ShowPosition& position, double now);

  // Returns how the show is held, to be held like that again.
  [[nodiscard]] ShowStage stage() const;

  // Goes on with another recording of its talk: at the step that it is at, with all that lies over
  // the slide. It plays on where it plays.
  void change_deck(const deck::Deck& timeline, const StepMatch& match, double now);

  // Tells the speaker something of the talk's file: what is wrong until there is other news, what
  // is well for kNewsSeconds.
  void tell(News news, double now);

  // Says how many monitors there are: with two, full screen is left by its own key alone.
  void see_monitors(std::size_t count) { monitors_ = count; }

  // The time at which update() would next change the state, if nothing else happens: the past while
  // something moves, kNever when only a command can.
  [[nodiscard]] double next_change() const;

 private:
  // These are in show_commands.cpp.
  void apply_command(ShowCommand command, double now);
  void apply_command(TimelineCommand command, double now);
  void apply_command(SpeakerCommand command, double now);
  void apply_command(SlideCommand command, double now);
  void apply_command(ToolCommand command, double now);
  void apply_command(NotesCommand command, double now);
  void apply_command(WindowCommand command, double now);
  [[nodiscard]] SpeakerTools::Context tools_context() const;
  void answer(const OverviewAnswer& answer, double now);
  void set_fullscreen(bool fullscreen);
  void set_presenter(bool open);
  [[nodiscard]] bool panel_shown() const;
  void toggle_panel(bool in_fullscreen_too);
  void toggle_freeze();
  void start_timer(double now);
  // Each undoes what Escape undoes, and says whether there was anything to undo.
  void escape(double now);
  bool forget_typed();
  bool leave_help();
  bool leave_overview();
  bool leave_zoom(double now);
  bool unfreeze();
  bool leave_blank(double now);
  void toggle_pointer(double now);

  Player player_;
  TypedGoal typed_;
  ShowTimer timer_;
  SpeakerOptions options_;  // mid_step and length; the others are in the state
  SpeakerTools tools_;
  std::vector<OverviewStep> steps_;
  State state_;
  // The panel is shown: in a window, in full screen, and in the speaker's view.
  bool windowed_panel_ = false;
  bool fullscreen_panel_ = false;
  bool view_panel_ = false;
  std::size_t monitors_ = 1;
  double now_ = 0;  // of the last update
  double pointer_hides_at_;
  double news_end_ = kNever;
  bool pointer_kept_hidden_ = false;  // by the key: moving it does not show it
};

}  // namespace rostrum::app
