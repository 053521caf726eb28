#include "show/input/key_map.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace rostrum::app {
namespace {

struct BuiltIn {
  std::string_view name;
  Command command;
  std::string_view keys;  // labels, separated by ", "
  std::string_view help;
};

constexpr std::array<BuiltIn, 41> kShow{{
    {"next", ShowCommand::Next, "Right, Down, Space, Enter, Page Down, N, Left click, Media Next",
     "next step; during a step, finish it"},
    {"previous", ShowCommand::Previous,
     "Left, Up, Backspace, Shift+Space, Page Up, P, Media Previous",
     "previous step; during a step, back to its start"},
    {"play-backwards", ShowCommand::PlayBackwards, "V, Alt+Left", "play the step backwards"},
    {"skip-step", ShowCommand::SkipStep, "Alt+Right", "next step, without playing it"},
    {"next-slide", ShowCommand::NextSlide, "Shift+Right", "next slide, its first step played"},
    {"previous-slide", ShowCommand::PreviousSlide, "Shift+Left",
     "previous slide, its first step played"},
    {"loop-step", ShowCommand::LoopStep, "K", "play the step again and again, until next"},
    {"auto-run", ShowCommand::AutoRun, "A", "run by itself, and back"},
    {"next-play", ShowCommand::NextPlay, "Ctrl+Right", "end of this animation, or of the next"},
    {"previous-play", ShowCommand::PreviousPlay, "Ctrl+Left",
     "start of this animation, or of the one before"},
    {"replay", ShowCommand::Replay, "R", "play the step again"},
    {"first", ShowCommand::First, "Home", "start of the show"},
    {"last", ShowCommand::Last, "End", "last step"},
    {"black", ShowCommand::Black, "B, Period", "black screen, and back"},
    {"white", ShowCommand::White, "W, Comma", "white screen, and back"},
    {"freeze", SpeakerCommand::Freeze, "Shift+F", "the audience keeps what it sees, and back"},
    {"go-to-name", SpeakerCommand::GoToName, "G", "to the slide whose name is typed; Enter goes"},
    {"presenter", SpeakerCommand::Presenter, "S", "the speaker's view, and back"},
    {"swap-displays", SpeakerCommand::SwapDisplays, "X", "swap the two displays"},
    {"pause-timer", SpeakerCommand::PauseTimer, "Shift+T", "pause the timer, and back"},
    {"reset-timer", SpeakerCommand::ResetTimer, "Ctrl+Shift+T", "timer from zero"},
    {"notes-larger", NotesCommand::Larger, "+, =", "the speaker's notes larger"},
    {"notes-smaller", NotesCommand::Smaller, "-", "the speaker's notes smaller"},
    {"notes-up", NotesCommand::Up, "Shift+Up", "scroll the speaker's notes up"},
    {"notes-down", NotesCommand::Down, "Shift+Down", "scroll the speaker's notes down"},
    {"overview", ToolCommand::Overview, "O, Tab", "all steps, to choose one; and back"},
    {"laser", ToolCommand::Laser, "L", "a laser dot that follows the pointer; and back"},
    {"draw", ToolCommand::Draw, "D", "draw on the slide; and back"},
    {"erase", ToolCommand::Erase, "E", "erase what was drawn; and back"},
    {"clear-marks", ToolCommand::ClearMarks, "C", "clear what was drawn at this step"},
    {"zoom-region", ToolCommand::ZoomRegion, "Z",
     "zoom into what is dragged next, or with the wheel"},
    {"whole-slide", SlideCommand::WholeSlide, "0", "the whole slide, no longer zoomed"},
    {"save-frame", SlideCommand::SaveFrame, "Ctrl+S", "save this picture as a PNG file"},
    {"toggle-fullscreen", WindowCommand::ToggleFullscreen, "F, F11", "full screen, and back"},
    {"enter-fullscreen", WindowCommand::EnterFullscreen, "F5", "full screen"},
    {"pointer", WindowCommand::Pointer, "H", "hide or show the pointer"},
    {"panel", WindowCommand::Panel, "T",
     "timeline panel beside the slide, or in the speaker's view"},
    {"panel-now", WindowCommand::PanelNow, "Ctrl+T", "the same, in full screen too"},
    {"help", WindowCommand::Help, "?, F1", "these keys"},
    {"escape", WindowCommand::Escape, "Escape",
     "undo one thing: keys, overview, zoom, pen, freeze, blank, full screen"},
    {"quit", WindowCommand::Quit, "Ctrl+Q", "quit"},
}};

constexpr std::array<BuiltIn, 11> kTimeline{{
    {"play-pause", TimelineCommand::PlayPause, "Space", "play, and pause"},
    {"previous-frame", TimelineCommand::PreviousFrame, "Left", "a frame back"},
    {"next-frame", TimelineCommand::NextFrame, "Right", "a frame on"},
    {"second-back", TimelineCommand::SecondBack, "Shift+Left", "a second back"},
    {"second-forward", TimelineCommand::SecondForward, "Shift+Right", "a second on"},
    {"shuttle-back", TimelineCommand::ShuttleBack, "J", "play backwards; again: faster"},
    {"pause", TimelineCommand::Pause, "K", "pause"},
    {"shuttle-forward", TimelineCommand::ShuttleForward, "L", "play; again: faster"},
    {"set-in", TimelineCommand::SetIn, "I", "the loop starts here"},
    {"set-out", TimelineCommand::SetOut, "O", "the loop ends here"},
    {"clear-range", TimelineCommand::ClearRange, "Alt+I, Alt+O", "no loop"},
}};

std::vector<Stroke> strokes_of(std::string_view labels) {
  constexpr std::string_view kSeparator = ", ";
  std::vector<Stroke> strokes;
  for (std::size_t begin = 0; begin < labels.size();) {
    const std::size_t end = std::min(labels.find(kSeparator, begin), labels.size());
    strokes.push_back(parse_stroke(labels.substr(begin, end - begin)).value());
    begin = end + kSeparator.size();
  }
  return strokes;
}

std::vector<Binding> built_in(std::span<const BuiltIn> table) {
  std::vector<Binding> rows;
  rows.reserve(table.size());
  for (const BuiltIn& row : table) {
    rows.push_back({.command = row.command,
                    .name = row.name,
                    .strokes = strokes_of(row.keys),
                    .help = row.help});
  }
  return rows;
}

// Tells whether a held key repeats the command.
bool may_repeat(const Command& command) {
  const auto* const timeline = std::get_if<TimelineCommand>(&command);
  return std::holds_alternative<NotesCommand>(command) ||
         (timeline != nullptr &&
          (*timeline == TimelineCommand::PreviousFrame || *timeline == TimelineCommand::NextFrame ||
           *timeline == TimelineCommand::SecondBack ||
           *timeline == TimelineCommand::SecondForward));
}

std::optional<Command> find_stroke(std::span<const Binding> table, auto&& matches) {
  for (const Binding& binding : table) {
    if (std::any_of(binding.strokes.begin(), binding.strokes.end(), matches)) {
      return binding.command;
    }
  }
  return std::nullopt;
}

std::optional<Command> find_press(std::span<const Binding> table, const Press& press) {
  const Modifiers& held = press.modifiers;
  const char32_t typed = held.ctrl || held.alt || held.super ? 0 : ascii_lower(press.character);
  if (typed != 0) {
    for (const bool shift : {true, false}) {
      if (shift && !held.shift) continue;
      const auto command = find_stroke(table, [=](const Stroke& s) {
        return s.character == typed && s.modifiers.shift == shift;
      });
      if (command) return command;
    }
  }
  const Key key = press.key == Key::KeypadEnter ? Key::Enter : press.key;
  if (key == Key::Unknown || (is_printable(key) && is_latin(typed))) return std::nullopt;
  return find_stroke(table, [&](const Stroke& s) { return s.key == key && s.modifiers == held; });
}

}  // namespace

KeyMap::KeyMap() : show_(built_in(kShow)), timeline_(built_in(kTimeline)) {}

const Binding* KeyMap::find(KeyTable table, std::string_view name) const {
  const std::vector<Binding>& all = rows(table);
  const auto found = std::find_if(all.begin(), all.end(),
                                  [name](const Binding& binding) { return binding.name == name; });
  return found == all.end() ? nullptr : &*found;
}

void KeyMap::bind(KeyTable table, std::string_view name, std::vector<Stroke> strokes) {
  const auto taken = [&strokes](const Stroke& stroke) {
    return std::find(strokes.begin(), strokes.end(), stroke) != strokes.end();
  };
  Binding* bound = nullptr;
  for (Binding& binding : table == KeyTable::Show ? show_ : timeline_) {
    if (binding.name == name) bound = &binding;
    std::erase_if(binding.strokes, taken);
  }
  if (bound != nullptr) bound->strokes = std::move(strokes);
}

std::optional<Command> KeyMap::command_for(const Press& press) const {
  const auto command = find_press(show_, press);
  if (!command || (press.repeat && !may_repeat(*command))) return std::nullopt;
  return command;
}

std::optional<Command> KeyMap::timeline_command_for(const Press& press) const {
  const auto command = find_press(timeline_, press);
  if (!command) return command_for(press);
  if (press.repeat && !may_repeat(*command)) return std::nullopt;
  return command;
}

std::string label(const Binding& binding) {
  std::string text;
  for (const Stroke& stroke : binding.strokes) {
    if (!text.empty()) text += ", ";
    text += label(stroke);
  }
  return text;
}

}  // namespace rostrum::app
