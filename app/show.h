// A running show without its window: the player, and what lies around the slide.
//
// Like the player it reads no clock, and its state is a value: what is on the screen is out of date
// exactly when the state differs from the one that was drawn.
#pragma once

#include <cstdint>
#include <limits>

#include "app/command.h"
#include "app/player.h"
#include "app/view_state.h"
#include "scene/timeline.h"

namespace rostrum::app {

class Show {
 public:
  // The pointer hides when it was not moved for so long.
  static constexpr double kPointerSeconds = 2.0;
  static constexpr double kNever = std::numeric_limits<double>::infinity();

  struct State {
    Player::State player;
    bool help = false;
    bool fullscreen = false;
    bool pointer = true;
    bool panel = false;  // the timeline panel is asked for
    bool quit = false;
    ViewState look;           // at the slide
    std::uint32_t saves = 0;  // counts how often the frame shown was to be saved
    bool operator==(const State&) const = default;
  };

  // `panel`: whether it is shown in a window. Full screen starts without it.
  Show(const scene::Timeline& timeline, bool fullscreen, double now, bool panel = false);

  void apply(Command command, double now);
  void apply(const TransportCommand& command, double now);
  void look(const ViewState& look) { state_.look = look; }
  void pointer_moved(double now);
  const State& update(double now);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const Player& player() const { return player_; }

  // When update() would next change the state, if nothing else happens: the past while something
  // moves, kNever when only a command can.
  [[nodiscard]] double next_change() const;

 private:
  void apply_command(ShowCommand command, double now);
  void apply_command(TimelineCommand command, double now);
  void apply_command(SlideCommand command, double now);
  void apply_command(WindowCommand command, double now);
  void set_fullscreen(bool fullscreen);
  void escape(double now);
  void toggle_pointer(double now);

  Player player_;
  State state_;
  bool windowed_panel_ = false;  // whether the panel was shown before full screen
  double pointer_hides_at_;
  bool pointer_kept_hidden_ = false;  // by the key: moving it does not show it
};

}  // namespace rostrum::app
