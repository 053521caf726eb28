#include "app/keys.h"

#include <algorithm>
#include <array>

namespace rostrum::app {
namespace {

constexpr Modifiers kPlain{};
constexpr Modifiers kShift{.shift = true};
constexpr Modifiers kCtrl{.ctrl = true};
constexpr Modifiers kAlt{.alt = true};

constexpr Stroke key(Key key, Modifiers modifiers = kPlain) {
  return {.key = key, .modifiers = modifiers};
}

// A character, and the key that types it on a US keyboard for layouts that have no such character.
constexpr Stroke character(char32_t c, Key key) { return {.key = key, .character = c}; }

// A letter with Shift, and its key on a US keyboard.
constexpr Stroke shifted(char32_t c, Key key) {
  return {.key = key, .modifiers = kShift, .character = c};
}

constexpr std::array kNext{key(Key::Right),        key(Key::Down),        key(Key::Space),
                           key(Key::Enter),        key(Key::KeypadEnter), key(Key::PageDown),
                           character('n', Key::N), key(Key::LeftButton),  key(Key::MediaNext)};
constexpr std::array kPrevious{key(Key::Left),          key(Key::Up),     key(Key::Backspace),
                               key(Key::Space, kShift), key(Key::PageUp), character('p', Key::P),
                               key(Key::MediaPrevious)};
constexpr std::array kPlayBackwards{character('v', Key::V), key(Key::Left, kAlt)};
constexpr std::array kSkipStep{key(Key::Right, kAlt)};
constexpr std::array kNextSlide{key(Key::Right, kShift)};
constexpr std::array kPreviousSlide{key(Key::Left, kShift)};
constexpr std::array kLoopStep{character('k', Key::K)};
constexpr std::array kAutoRun{character('a', Key::A)};
constexpr std::array kNextPlay{key(Key::Right, kCtrl)};
constexpr std::array kPreviousPlay{key(Key::Left, kCtrl)};
constexpr std::array kReplay{character('r', Key::R)};
constexpr std::array kFirst{key(Key::Home)};
constexpr std::array kLast{key(Key::End)};
constexpr std::array kBlack{character('b', Key::B), character('.', Key::Period)};
constexpr std::array kWhite{character('w', Key::W), character(',', Key::Comma)};
constexpr std::array kFreeze{shifted('f', Key::F)};
constexpr std::array kGoToName{character('g', Key::G)};
constexpr std::array kPresenter{character('s', Key::S)};
constexpr std::array kSwapDisplays{character('x', Key::X)};
constexpr std::array kPauseTimer{shifted('t', Key::T)};
constexpr std::array kResetTimer{key(Key::T, kCtrl)};
constexpr std::array kWholeSlide{character('0', Key::Zero)};
constexpr std::array kSaveFrame{key(Key::S, kCtrl)};
constexpr std::array kOverview{character('o', Key::O), key(Key::Tab)};
constexpr std::array kLaser{character('l', Key::L)};
constexpr std::array kDraw{character('d', Key::D)};
constexpr std::array kErase{character('e', Key::E)};
constexpr std::array kClearMarks{character('c', Key::C)};
constexpr std::array kZoomRegion{character('z', Key::Z)};
constexpr std::array kToggleFullscreen{character('f', Key::F), key(Key::F11)};
constexpr std::array kEnterFullscreen{key(Key::F5)};
constexpr std::array kPointer{character('h', Key::H)};
constexpr std::array kHelp{character('?', Key::Unknown), key(Key::F1)};
constexpr std::array kEscape{key(Key::Escape)};
constexpr std::array kPanel{character('t', Key::T)};
constexpr std::array kQuit{key(Key::Q, kCtrl)};

constexpr std::array<Binding, 36> kBindings{{
    {ShowCommand::Next, kNext, "next step; during a step, finish it"},
    {ShowCommand::Previous, kPrevious, "previous step; during a step, back to its start"},
    {ShowCommand::PlayBackwards, kPlayBackwards, "play the step backwards"},
    {ShowCommand::SkipStep, kSkipStep, "next step, without playing it"},
    {ShowCommand::NextSlide, kNextSlide, "next slide, its first step played"},
    {ShowCommand::PreviousSlide, kPreviousSlide, "previous slide, its first step played"},
    {ShowCommand::LoopStep, kLoopStep, "play the step again and again, until next"},
    {ShowCommand::AutoRun, kAutoRun, "run by itself, and back"},
    {ShowCommand::NextPlay, kNextPlay, "end of this animation, or of the next"},
    {ShowCommand::PreviousPlay, kPreviousPlay, "start of this animation, or of the one before"},
    {ShowCommand::Replay, kReplay, "play the step again"},
    {ShowCommand::First, kFirst, "start of the show"},
    {ShowCommand::Last, kLast, "last step"},
    {ShowCommand::Black, kBlack, "black screen, and back"},
    {ShowCommand::White, kWhite, "white screen, and back"},
    {StageCommand::Freeze, kFreeze, "the audience keeps what it sees, and back"},
    {StageCommand::GoToName, kGoToName, "to the slide whose name is typed; Enter goes"},
    {StageCommand::Presenter, kPresenter, "the speaker's view, and back"},
    {StageCommand::SwapDisplays, kSwapDisplays, "swap the two displays"},
    {StageCommand::PauseTimer, kPauseTimer, "pause the timer, and back"},
    {StageCommand::ResetTimer, kResetTimer, "timer from zero"},
    {ToolCommand::Overview, kOverview, "all steps, to choose one; and back"},
    {ToolCommand::Laser, kLaser, "a laser dot that follows the pointer; and back"},
    {ToolCommand::Draw, kDraw, "draw on the slide; and back"},
    {ToolCommand::Erase, kErase, "erase what was drawn; and back"},
    {ToolCommand::ClearMarks, kClearMarks, "clear what was drawn at this step"},
    {ToolCommand::ZoomRegion, kZoomRegion, "zoom into what is dragged next, or with the wheel"},
    {SlideCommand::WholeSlide, kWholeSlide, "the whole slide, no longer zoomed"},
    {SlideCommand::SaveFrame, kSaveFrame, "save this picture as a PNG file"},
    {WindowCommand::ToggleFullscreen, kToggleFullscreen, "full screen, and back"},
    {WindowCommand::EnterFullscreen, kEnterFullscreen, "full screen"},
    {WindowCommand::Pointer, kPointer, "hide or show the pointer"},
    {WindowCommand::Panel, kPanel, "timeline panel, and back"},
    {WindowCommand::Help, kHelp, "these keys"},
    {WindowCommand::Escape, kEscape,
     "undo one thing: keys, overview, zoom, pen, freeze, blank, full screen"},
    {WindowCommand::Quit, kQuit, "quit"},
}};

constexpr std::array kPlayPause{key(Key::Space)};
constexpr std::array kPreviousFrame{key(Key::Left)};
constexpr std::array kNextFrame{key(Key::Right)};
constexpr std::array kSecondBack{key(Key::Left, kShift)};
constexpr std::array kSecondForward{key(Key::Right, kShift)};
constexpr std::array kShuttleBack{character('j', Key::J)};
constexpr std::array kPause{character('k', Key::K)};
constexpr std::array kShuttleForward{character('l', Key::L)};
constexpr std::array kSetIn{character('i', Key::I)};
constexpr std::array kSetOut{character('o', Key::O)};
constexpr std::array kClearRange{key(Key::I, kAlt), key(Key::O, kAlt)};

constexpr std::array<Binding, 11> kTimelineBindings{{
    {TimelineCommand::PlayPause, kPlayPause, "play, and pause"},
    {TimelineCommand::PreviousFrame, kPreviousFrame, "a frame back"},
    {TimelineCommand::NextFrame, kNextFrame, "a frame on"},
    {TimelineCommand::SecondBack, kSecondBack, "a second back"},
    {TimelineCommand::SecondForward, kSecondForward, "a second on"},
    {TimelineCommand::ShuttleBack, kShuttleBack, "play backwards; again: faster"},
    {TimelineCommand::Pause, kPause, "pause"},
    {TimelineCommand::ShuttleForward, kShuttleForward, "play; again: faster"},
    {TimelineCommand::SetIn, kSetIn, "the loop starts here"},
    {TimelineCommand::SetOut, kSetOut, "the loop ends here"},
    {TimelineCommand::ClearRange, kClearRange, "no loop"},
}};

// Where a held key is meant to go on.
constexpr bool may_repeat(const Command& command) {
  const auto* const timeline = std::get_if<TimelineCommand>(&command);
  return timeline != nullptr &&
         (*timeline == TimelineCommand::PreviousFrame || *timeline == TimelineCommand::NextFrame ||
          *timeline == TimelineCommand::SecondBack || *timeline == TimelineCommand::SecondForward);
}

constexpr char32_t lower(char32_t c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; }

constexpr bool is_printable(Key key) { return key > Key::Space && key < Key::Escape; }

std::string_view name(Key key) {
  switch (key) {
    case Key::Space:
      return "Space";
    case Key::Escape:
      return "Escape";
    case Key::Enter:
      return "Enter";
    case Key::Tab:
      return "Tab";
    case Key::KeypadEnter:
      return "Keypad Enter";
    case Key::Backspace:
      return "Backspace";
    case Key::Right:
      return "Right";
    case Key::Left:
      return "Left";
    case Key::Down:
      return "Down";
    case Key::Up:
      return "Up";
    case Key::PageUp:
      return "Page Up";
    case Key::PageDown:
      return "Page Down";
    case Key::Home:
      return "Home";
    case Key::End:
      return "End";
    case Key::F1:
      return "F1";
    case Key::F5:
      return "F5";
    case Key::F11:
      return "F11";
    case Key::LeftButton:
      return "Left click";
    case Key::MediaNext:
      return "Media Next";
    case Key::MediaPrevious:
      return "Media Previous";
    default:
      return "";
  }
}

std::optional<Command> find(std::span<const Binding> table, auto&& matches) {
  for (const Binding& binding : table) {
    if (std::any_of(binding.strokes.begin(), binding.strokes.end(), matches)) {
      return binding.command;
    }
  }
  return std::nullopt;
}

std::optional<Command> find(std::span<const Binding> table, const Press& press) {
  const Modifiers& held = press.modifiers;
  const char32_t typed = held.ctrl || held.alt || held.super ? 0 : lower(press.character);
  if (typed != 0) {
    for (const bool shift : {true, false}) {
      if (shift && !held.shift) continue;
      const auto command = find(table, [=](const Stroke& s) {
        return s.character == typed && s.modifiers.shift == shift;
      });
      if (command) return command;
    }
  }
  if (press.key == Key::Unknown || (is_printable(press.key) && is_latin(typed))) {
    return std::nullopt;
  }
  return find(table, [&](const Stroke& s) { return s.key == press.key && s.modifiers == held; });
}

}  // namespace

std::span<const Binding> bindings() { return kBindings; }

std::span<const Binding> timeline_bindings() { return kTimelineBindings; }

std::optional<Command> command_for(const Press& press) {
  if (press.repeat) return std::nullopt;
  return find(kBindings, press);
}

std::optional<Command> timeline_command_for(const Press& press) {
  const auto command = find(kTimelineBindings, press);
  if (!command) return command_for(press);
  if (press.repeat && !may_repeat(*command)) return std::nullopt;
  return command;
}

bool edits_text(const Press& press) {
  const Modifiers& held = press.modifiers;
  if (held.ctrl && is_printable(press.key)) {
    // Select all, copy, paste, cut, redo, undo.
    return std::string_view{"ACVXYZ"}.find(static_cast<char>(press.key)) != std::string_view::npos;
  }
  if (press.character != 0 || press.key <= Key::Space || is_printable(press.key)) return true;
  // From Escape to Up: Enter, Tab, Backspace, Insert, Delete and the arrows lie between them.
  return (press.key >= Key::Escape && press.key <= Key::Up) || press.key == Key::Home ||
         press.key == Key::End || press.key == Key::KeypadEnter;
}

std::string label(const Stroke& stroke) {
  std::string text;
  if (stroke.modifiers.ctrl) text += "Ctrl+";
  if (stroke.modifiers.alt) text += "Alt+";
  if (stroke.modifiers.shift) text += "Shift+";
  if (stroke.character == '.') {
    text += "Period";
  } else if (stroke.character == ',') {
    text += "Comma";
  } else if (stroke.character != 0) {
    const auto c = static_cast<char>(stroke.character);
    text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  } else if (is_printable(stroke.key)) {
    text += static_cast<char>(stroke.key);
  } else {
    text += name(stroke.key);
  }
  return text;
}

std::string label(const Binding& binding) {
  std::string text;
  for (const Stroke& stroke : binding.strokes) {
    if (stroke.key == Key::KeypadEnter) continue;  // "Enter" says it
    if (!text.empty()) text += ", ";
    text += label(stroke);
  }
  return text;
}

}  // namespace rostrum::app
