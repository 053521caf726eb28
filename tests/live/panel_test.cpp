// The panel as a rehearsing presenter uses it: how it comes and goes, its sizes, and what it keeps.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "panel_fixture.h"

namespace rostrum::tests {
namespace {

using app::PanelLayout;
using app::TransportWidget;

namespace fs = std::filesystem;

TEST_F(ThePanel, AClickOnTheSlideIsNext) {
  open();
  click_at(600, 300);
  LiveTest::click();
  EXPECT_TRUE(shows(slide(stops()[0])));
}

TEST_F(ThePanel, WhatIsTypedIntoAFieldDoesNotStep) {
  open();
  // The slides' filter is the first line below the tabs.
  click_at(layout().tabs.center_x(), layout().tabs.y + 50);
  press('n');
  press('b');
  press(' ');
  press(Key::Right);
  EXPECT_TRUE(keeps_showing(slide(0), 0.5));
  click(TransportWidget::ToStart);
  press('n');
  press('n');
  EXPECT_TRUE(shows(slide(stops()[0])));
}

TEST_F(ThePanel, TAndFullScreenTakeItAway) {
  const Picture& whole = still(0, kFullHd);
  open();
  press('t');
  EXPECT_TRUE(shows(whole));
  press('t');
  EXPECT_TRUE(shows(slide(0)));
  EXPECT_TRUE(comes_true([&] { return !sees(whole); }));
  press('f');
  EXPECT_TRUE(shows(whole));
  press('f');
  EXPECT_TRUE(comes_true([&] { return !sees(whole); }));
}

TEST_F(ThePanel, SizesAreDraggedAndKept) {
  open();
  const PixelRect splitter = layout().side_splitter;
  move_pointer(splitter.center_x(), 300);
  hold_button(true);
  move_pointer(splitter.center_x() + 100, 300);
  hold_button(false);
  advance(0.3);
  EXPECT_EQ(quit(), "");
  const auto kept = app::read_settings(settings_file());
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().panel.side_width, kPanelSettings.panel.side_width - 100);
}

TEST_F(ThePanel, ThePointerSaysWhatCanBeDragged) {
  using app::PointerShape;
  const auto shape = [] { return memory::pointer_shape(memory::window(0)); };
  const auto shape_at = [&](double x, double y) {
    move_pointer(x, y);
    advance(0.3);
    return shape();
  };
  open();
  EXPECT_EQ(shape_at(600, 300), PointerShape::Arrow);
  const PanelLayout at = layout();
  EXPECT_EQ(shape_at(at.side_splitter.center_x(), 300), PointerShape::ResizeAcross);
  EXPECT_EQ(shape_at(600, at.timeline_splitter.center_y()), PointerShape::ResizeUpDown);
  EXPECT_EQ(shape_at(at.notes_splitter.center_x(), at.notes_splitter.center_y()),
            PointerShape::ResizeUpDown);
  EXPECT_EQ(shape_at(at.tabs.center_x(), at.tabs.y + 50), PointerShape::Text) << "over a field";
  EXPECT_EQ(shape_at(600, 300), PointerShape::Arrow);
  move_pointer(at.side_splitter.center_x(), 300);
  hold_button(true);
  EXPECT_EQ(shape_at(at.side_splitter.center_x() - 200, 350), PointerShape::ResizeAcross)
      << "while it is dragged";
  hold_button(false);
  press('t');
  EXPECT_TRUE(comes_true([&] { return shape() == PointerShape::Arrow; })) << "without the panel";
}

TEST_F(ThePanel, ACorruptSettingsFileCostsAWarning) {
  std::ofstream{settings_file()} << "{ not json";
  start({.size = kFullHd, .panel = app::PanelChoice::Shown});
  EXPECT_THAT(quit(), testing::HasSubstr("settings.json cannot be used"));
}

TEST_F(ThePanel, AtAStopItSleepsUntilSomethingHappens) {
  open();
  move_pointer(900, 900);
  advance(3);
  EXPECT_TRUE(std::isinf(show->sleeps()));
  const long before = show->frames();
  advance(60);
  EXPECT_EQ(show->frames(), before);
}

}  // namespace
}  // namespace rostrum::tests
