// The panel sees these plain values, and references that live as long as the frame. It reads no
// clock, no file and no GL; what it wants changed it says in commands (panel_command.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "deck/deck.h"
#include "deck/steps.h"
#include "draw/thumbnail.h"
#include "export/background_export.h"
#include "render/frame_stats.h"
#include "show/player/player.h"
#include "show/player/transport.h"
#include "show/show.h"
#include "show/view_state.h"
#include "store/panel_settings.h"

namespace rostrum::app {

struct StatisticsView {
  std::span<const float> frame_ms;  // the last frames, the oldest first
  float median_ms = 0;
  float p99_ms = 0;
  std::uint64_t dropped = 0;
  render::FrameStats drawn;   // the slide's part of the last frame
  std::string_view renderer;  // the GL's own words
  std::string_view version;
};

struct PanelView {
  const deck::Deck& timeline;
  const deck::Steps& steps;  // of the timeline
  std::string_view deck;
  Show::News news;  // of the talk's file

  // The moment that is shown, and how it is played.
  Player::State player;
  Transport transport;
  std::optional<std::size_t> step;  // none at rest at the deck's start
  std::size_t slide = 0;

  const PanelSettings& settings;
  const ViewState& view;

  std::span<const Thumbnail> thumbnails;  // one for each step, in order
  StatisticsView statistics;
  SaveView saving;

  bool timeline_focused = false;  // its keys are the timeline's (keys.h)
};

}  // namespace rostrum::app
