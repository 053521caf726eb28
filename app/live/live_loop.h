// The loop of a running show: draws what its windows have to show when it is due, and sleeps until
// something happens.
#pragma once

#include <string>

#include "draw/overview_painter.h"
#include "draw/painter.h"
#include "draw/slide_cache.h"
#include "live/background_work.h"
#include "live/input_router.h"
#include "live/live_presenter.h"
#include "live/live_talk.h"
#include "live/live_windows.h"
#include "panel/panel_host.h"
#include "presenter/presenter.h"
#include "show/audience_rate.h"
#include "show/input/key_map.h"
#include "show/pacer.h"
#include "show/settling.h"
#include "show/show.h"
#include "show/show_clock.h"
#include "store/show_keeper.h"
#include "system/clock.h"
#include "system/non_fatal.h"

namespace rostrum::app {

// What the loop runs. All must outlive it.
struct LiveParts {
  LiveWindows& windows;
  Show& show;
  const KeyMap& keys;
  Painter& painter;
  OverviewPainter& overview;
  BackgroundWork& work;
  PanelHost& panel;
  Presenter& presenter;
  ShowKeeper* keeper = nullptr;  // null where there is no folder to keep the show's place in
  LiveTalk* talk = nullptr;      // that the show is of; null where none is followed
};

class LiveLoop {
 public:
  explicit LiveLoop(const LiveParts& parts);

  // Runs until the show is quit.
  void run();

 private:
  // Everything that decides what is in the show's window, but for the panel's contents.
  struct Picture {
    Moment moment;
    View view;
    Overview overview;  // in the place of the moment while it is open
    bool panel = false;
    bool operator==(const Picture&) const = default;
  };

  double read_clock() { return clock_.at(clock_seconds()); }
  [[nodiscard]] Picture picture() const;
  [[nodiscard]] bool outdated() const;
  void follow_talk(double now);
  void arrange_windows(double now);
  void draw_show(double now);
  render::FrameStats paint();
  [[nodiscard]] SlideViewport viewport() const;
  void draw_presenter(double now);
  void close_presenter(const std::string& failure, double now);
  void handle_show_events(double now);
  [[nodiscard]] double next_change(double now) const;

  LiveWindows* windows_;
  Show* show_;
  Painter* painter_;
  OverviewPainter* overview_;
  BackgroundWork* work_;
  PanelHost* panel_;
  ShowKeeper* keeper_;
  LiveTalk* talk_;

  InputRouter input_;
  LivePresenter presenter_;
  SlideCache slide_;
  ShowClock clock_{clock_seconds()};
  Pacer pacer_;
  AudienceRate audience_;
  PixelSize size_;       // of the show's window
  Picture wanted_;       // what the state asks for; made once a round
  Picture drawn_;        // what was drawn last
  bool damaged_ = true;  // the window does not show it any more, or not at its size
  bool failed_ = false;  // to draw what was to be drawn last
  Settling settling_;    // of the show's window

  // What the loop calls, each with what the show goes on without.
  Guard playing_{"The show cannot move on."};
  Guard keeping_{"The place of the show is not kept."};
  Guard following_{"The talk's file is not followed."};
  Guard arranging_{"The windows stay as they are."};
  Guard drawing_{"A picture cannot be drawn; the show goes on."};
  Guard presenting_{"The speaker's view stays as it is."};
  Guard working_{"What is done beside the show waits."};
  Guard listening_{"A key or a click was lost."};
};

}  // namespace rostrum::app
