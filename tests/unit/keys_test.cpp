#include <gtest/gtest.h>

#include <set>

#include "show/input/key_map.h"

namespace rostrum::app {
namespace {

using Asked = std::optional<Command>;

const KeyMap kKeys;

Asked press(Key key, char32_t character = 0, Modifiers modifiers = {}) {
  return kKeys.command_for({.key = key, .modifiers = modifiers, .character = character});
}

constexpr Modifiers kShift{.shift = true};
constexpr Modifiers kCtrl{.ctrl = true};
constexpr Modifiers kAlt{.alt = true};

TEST(Keys, NextAndPreviousHaveManyKeys) {
  using enum ShowCommand;
  for (const Key key :
       {Key::Right, Key::Down, Key::Enter, Key::KeypadEnter, Key::PageDown, Key::LeftButton}) {
    EXPECT_EQ(press(key), Asked{Next}) << label(Stroke{.key = key});
  }
  EXPECT_EQ(press(Key::Space, ' '), Asked{Next});
  EXPECT_EQ(press(Key::N, 'n'), Asked{Next});
  for (const Key key : {Key::Left, Key::Up, Key::Backspace, Key::PageUp}) {
    EXPECT_EQ(press(key), Asked{Previous}) << label(Stroke{.key = key});
  }
  EXPECT_EQ(press(Key::Space, ' ', kShift), Asked{Previous});
  EXPECT_EQ(press(Key::P, 'p'), Asked{Previous});
}

TEST(Keys, ModifiersTellArrowsApart) {
  using enum ShowCommand;
  EXPECT_EQ(press(Key::Left, 0, kAlt), Asked{PlayBackwards});
  EXPECT_EQ(press(Key::Right, 0, kAlt), Asked{SkipStep});
  EXPECT_EQ(press(Key::Right, 0, kCtrl), Asked{NextPlay});
  EXPECT_EQ(press(Key::Left, 0, kCtrl), Asked{PreviousPlay});
  EXPECT_EQ(press(Key::Right, 0, kShift), Asked{NextSlide});
  EXPECT_EQ(press(Key::Left, 0, kShift), Asked{PreviousSlide});
  EXPECT_EQ(press(Key::Right, 0, {.ctrl = true, .alt = true}), Asked{});
  EXPECT_EQ(press(Key::Right, 0, {.super = true}), Asked{});
}

TEST(Keys, TheOthers) {
  EXPECT_EQ(press(Key::V, 'v'), Asked{ShowCommand::PlayBackwards});
  EXPECT_EQ(press(Key::R, 'r'), Asked{ShowCommand::Replay});
  EXPECT_EQ(press(Key::Home), Asked{ShowCommand::First});
  EXPECT_EQ(press(Key::End), Asked{ShowCommand::Last});
  EXPECT_EQ(press(Key::B, 'b'), Asked{ShowCommand::Black});
  EXPECT_EQ(press(Key::W, 'w'), Asked{ShowCommand::White});
  EXPECT_EQ(press(Key::F, 'f'), Asked{WindowCommand::ToggleFullscreen});
  EXPECT_EQ(press(Key::F11), Asked{WindowCommand::ToggleFullscreen});
  EXPECT_EQ(press(Key::F5), Asked{WindowCommand::EnterFullscreen});
  EXPECT_EQ(press(Key::Escape), Asked{WindowCommand::Escape});
  EXPECT_EQ(press(Key::F1), Asked{WindowCommand::Help});
  EXPECT_EQ(press(Key::H, 'h'), Asked{WindowCommand::Pointer});
  EXPECT_EQ(press(Key::Zero, '0'), Asked{SlideCommand::WholeSlide});
  EXPECT_EQ(press(Key::S, 0, kCtrl), Asked{SlideCommand::SaveFrame});
  EXPECT_EQ(press(Key::S, 's'), Asked{SpeakerCommand::Presenter});
  EXPECT_EQ(press(Key::Q, 0, kCtrl), Asked{WindowCommand::Quit});
  EXPECT_EQ(press(Key::Q, 'q'), Asked{}) << "nothing ends the show by one key";
  EXPECT_EQ(press(Key::Unknown), Asked{});
}

TEST(Keys, CharactersCountWhereverTheyAreTyped) {
  // A US keyboard types it by Shift and the key of the slash, and a German one by Shift and the key
  // right of the 0, which is unknown here.
  EXPECT_EQ(press(Key::Unknown, '?', kShift), Asked{WindowCommand::Help});
  EXPECT_EQ(press(Key::Period, '.'), Asked{ShowCommand::Black});
  EXPECT_EQ(press(Key::Comma, ','), Asked{ShowCommand::White});
  // A French keyboard types the dot by Shift and the key of the comma.
  EXPECT_EQ(press(Key::Comma, '.', kShift), Asked{ShowCommand::Black});
  // Caps lock and Shift type capitals.
  EXPECT_EQ(press(Key::N, 'N'), Asked{ShowCommand::Next});
  EXPECT_EQ(press(Key::B, 'B', kShift), Asked{ShowCommand::Black});
}

TEST(Keys, AKeyCountsWhereItsCharacterIsNotLatin) {
  const char32_t cyrillic_i = 0x0438;
  EXPECT_EQ(press(Key::B, cyrillic_i), Asked{ShowCommand::Black});
  EXPECT_EQ(press(Key::W, 'z'), Asked{ToolCommand::ZoomRegion})
      << "the Z of a French keyboard lies where W is";
  EXPECT_EQ(press(Key::Period, 'v'), Asked{ShowCommand::PlayBackwards}) << "Dvorak";
  EXPECT_EQ(press(Key::Period, ':'), Asked{ShowCommand::Black})
      << "a clicker's dot, read as French";
}

TEST(Keys, CharactersNeedNoModifierButShift) {
  EXPECT_EQ(press(Key::N, 'n', kCtrl), Asked{});
  EXPECT_EQ(press(Key::B, 'b', kAlt), Asked{});
  EXPECT_EQ(press(Key::F, 'f', {.super = true}), Asked{});
}

TEST(Keys, HeldOnlyTheNotesMoveOn) {
  for (const Binding& binding : kKeys.bindings(KeyTable::Show)) {
    const bool notes = std::holds_alternative<NotesCommand>(binding.command);
    for (const Stroke& stroke : binding.strokes) {
      const Press held{.key = stroke.key,
                       .modifiers = stroke.modifiers,
                       .character = stroke.character,
                       .repeat = true};
      EXPECT_EQ(kKeys.command_for(held), notes ? Asked{binding.command} : Asked{}) << label(stroke);
    }
  }
}

TEST(Keys, TheTimelinesKeysComeFirstWhileItHasTheFocus) {
  std::set<std::string> labels;
  for (const Binding& binding : kKeys.bindings(KeyTable::Timeline)) {
    for (const Stroke& stroke : binding.strokes) {
      EXPECT_TRUE(labels.insert(label(stroke)).second) << label(stroke);
      const Press typed{
          .key = stroke.key, .modifiers = stroke.modifiers, .character = stroke.character};
      EXPECT_EQ(kKeys.timeline_command_for(typed), Asked{binding.command}) << label(stroke);
      EXPECT_NE(kKeys.command_for(typed), Asked{binding.command}) << label(stroke);
    }
  }
  EXPECT_EQ(kKeys.timeline_command_for({.key = Key::PageDown}), Asked{ShowCommand::Next});
  EXPECT_EQ(kKeys.timeline_command_for({.key = Key::T, .character = 't'}),
            Asked{WindowCommand::Panel});
}

TEST(Keys, HeldInTheTimelineTheArrowsGoOn) {
  EXPECT_EQ(kKeys.timeline_command_for({.key = Key::Right, .repeat = true}),
            Asked{TimelineCommand::NextFrame});
  EXPECT_EQ(kKeys.timeline_command_for({.key = Key::Space, .character = ' ', .repeat = true}),
            Asked{});
  EXPECT_EQ(kKeys.timeline_command_for({.key = Key::PageDown, .repeat = true}), Asked{});
}

TEST(Keys, AClickerNeedsNothingConfigured) {
  EXPECT_EQ(press(Key::PageDown), Asked{ShowCommand::Next});
  EXPECT_EQ(press(Key::PageUp), Asked{ShowCommand::Previous});
  EXPECT_EQ(press(Key::B, 'b'), Asked{ShowCommand::Black});
  EXPECT_EQ(press(Key::Period, '.'), Asked{ShowCommand::Black});
  EXPECT_EQ(press(Key::F5), Asked{WindowCommand::EnterFullscreen});
  EXPECT_EQ(press(Key::Escape), Asked{WindowCommand::Escape});
}

TEST(Keys, EachStrokeMeansOneThingAndFindsItself) {
  std::set<std::string> labels;
  for (const Binding& binding : kKeys.bindings(KeyTable::Show)) {
    EXPECT_FALSE(binding.help.empty());
    EXPECT_EQ(kKeys.find(KeyTable::Show, binding.name), &binding) << "two have its name";
    for (const Stroke& stroke : binding.strokes) {
      EXPECT_TRUE(labels.insert(label(stroke)).second) << label(stroke);
      const Press typed{
          .key = stroke.key, .modifiers = stroke.modifiers, .character = stroke.character};
      EXPECT_EQ(kKeys.command_for(typed), Asked{binding.command}) << label(stroke);
    }
  }
}

TEST(Keys, AFieldTakesWhatEditsAndNothingElse) {
  const auto edits = [](Key key, char32_t character = 0, Modifiers held = {}) {
    return edits_text({.key = key, .modifiers = held, .character = character});
  };
  EXPECT_TRUE(edits(Key::N, 'n'));
  EXPECT_TRUE(edits(Key::Unknown, U'\u00e9')) << "from an input method";
  EXPECT_TRUE(edits(Key::Space, ' '));
  for (const Key key : {Key::Left, Key::Up, Key::Home, Key::End, Key::Backspace, Key::Enter,
                        Key::KeypadEnter, Key::Escape}) {
    EXPECT_TRUE(edits(key)) << static_cast<int>(key);
  }
  EXPECT_TRUE(edits(Key{'A'}, 0, kCtrl)) << "select all";
  for (const Key key : {Key::PageUp, Key::PageDown, Key::F1, Key::F5, Key::F11}) {
    EXPECT_FALSE(edits(key)) << static_cast<int>(key);
  }
  EXPECT_FALSE(edits(Key::Q, 0, kCtrl));
  EXPECT_FALSE(edits(Key::S, 0, kCtrl));
}

TEST(Keys, LabelsReadAsTheyArePrinted) {
  EXPECT_EQ(label(kKeys.bindings(KeyTable::Show)[0]),
            "Right, Down, Space, Enter, Page Down, N, Left click, Media Next");
  EXPECT_EQ(label(kKeys.bindings(KeyTable::Show)[1]),
            "Left, Up, Backspace, Shift+Space, Page Up, P, Media Previous");
  EXPECT_EQ(label(Stroke{.key = Key::Q, .modifiers = kCtrl}), "Ctrl+Q");
  EXPECT_EQ(label(Stroke{.key = Key::F24, .modifiers = kAlt}), "Alt+F24");
  EXPECT_EQ(label(Stroke{.character = 0xD6}), "\u00d6");
  EXPECT_EQ(label(Stroke{.key = Key::Period, .character = '.'}), "Period");
  EXPECT_EQ(label(Stroke{.character = '?'}), "?");
}

TEST(Keys, AWrittenKeyIsReadAsItIsPrinted) {
  for (const KeyTable table : {KeyTable::Show, KeyTable::Timeline}) {
    for (const Binding& binding : kKeys.bindings(table)) {
      for (const Stroke& stroke : binding.strokes) {
        const auto read = parse_stroke(label(stroke));
        ASSERT_TRUE(read.ok()) << label(stroke);
        EXPECT_EQ(read.value(), stroke) << label(stroke);
      }
    }
  }
  const auto read = [](std::string_view text) {
    const auto stroke = parse_stroke(text);
    return stroke ? label(stroke.value()) : stroke.error().message;
  };
  EXPECT_EQ(read("page down"), "Page Down");
  EXPECT_EQ(read("Page_Down"), "Page Down");
  EXPECT_EQ(read("ctrl+alt+pageup"), "Ctrl+Alt+Page Up");
  EXPECT_EQ(read("shift+f"), "Shift+F");
  EXPECT_EQ(read("n"), "N");
  EXPECT_EQ(read("f13"), "F13");
  EXPECT_EQ(read("+"), "+");
  EXPECT_EQ(read("Ctrl+-"), "Ctrl+-");
  EXPECT_EQ(read("Ctrl+1"), "Ctrl+1");
  EXPECT_EQ(read("."), "Period");
  EXPECT_EQ(read("\u00d6"), "\u00d6");
  EXPECT_EQ(read("0"), "0");
}

TEST(Keys, WhatIsNoKeyIsSaid) {
  for (const char* text : {"", " ", "Shfit+F", "Shift+", "Shift", "F0", "F25", "NN", "+ +", "++",
                           "Shift+Shift+F", "\n", "\x7f", "\xff", "Super+A"}) {
    EXPECT_EQ(parse_stroke(text).ok(), false) << text;
  }
  for (const char* text : {"1", "9", "Shift+?", "Shift+1", "Ctrl+?", "Ctrl+\u00d6"}) {
    const auto stroke = parse_stroke(text);
    ASSERT_FALSE(stroke.ok()) << text;
    EXPECT_NE(stroke.error().message, "there is no such key") << text;
  }
}

TEST(Keys, WhatIsBoundAnewIsBoundToNothingElse) {
  KeyMap keys;
  keys.bind(KeyTable::Show, "freeze", {parse_stroke("B").value(), parse_stroke("F8").value()});
  EXPECT_EQ(keys.command_for({.key = Key::B, .character = 'b'}), Asked{SpeakerCommand::Freeze});
  EXPECT_EQ(keys.command_for({.key = Key{297}}), Asked{SpeakerCommand::Freeze});
  EXPECT_EQ(keys.command_for({.key = Key::F, .modifiers = kShift, .character = 'F'}),
            Asked{WindowCommand::ToggleFullscreen})
      << "it needs no Shift, and nothing else has it now";
  EXPECT_EQ(label(*keys.find(KeyTable::Show, "black")), "Period");
  EXPECT_EQ(label(*keys.find(KeyTable::Show, "freeze")), "B, F8");
  keys.bind(KeyTable::Show, "quit", {});
  EXPECT_EQ(keys.command_for({.key = Key::Q, .modifiers = kCtrl}), Asked{});
  EXPECT_EQ(keys.find(KeyTable::Show, "pause"), nullptr) << "of the timeline";
}

}  // namespace
}  // namespace rostrum::app
