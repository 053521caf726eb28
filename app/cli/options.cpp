#include "cli/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/parse_number.h"
#include "cli/command_line.h"
#include "cli/completion.h"
#include "cli/deck_arguments.h"
#include "cli/manual_page.h"
#include "cli/one_of.h"
#include "cli/version_page.h"
#include "rostrum_fonts.h"
#include "system/version.h"

namespace rostrum::app {
namespace {

constexpr std::string_view kDescription =
    "Rostrum plays animated slides live on stage.\n\n"
    "Without a subcommand it opens a window and shows the deck at its start: the right arrow key "
    "plays\n"
    "the first step. Decks are talks in Python that are written for Manim, files that `rostrum "
    "pack`\n"
    "makes and that hold all they need, and those that are built in.";

// CLI11's own page, with examples and where the keys are below.
constexpr std::string_view kFooter =
    "Examples:\n"
    "  rostrum talk.py\n"
    "  rostrum talk.rostrum --fullscreen\n"
    "  rostrum list\n"
    "  rostrum still --at 8.81,24.01 --size 1920x1080 --out pictures\n\n"
    "In a show, ? shows its keys; `rostrum keys` prints them.\n";

std::string_view licenses() {
  const auto bytes = fonts::embedded("licenses");
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes of a text file are
  // characters.
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

Result<std::vector<double>> parse_times(std::string_view text) {
  std::vector<double> times;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string_view part = text.substr(begin, end - begin);
    const auto time = parse_number<double>(part);
    if (!time || !std::isfinite(*time)) {
      return Error{fmt::format(
          "\"{}\" is no time: give seconds, separated by commas, such as 8.81,24.01.", part)};
    }
    times.push_back(*time);
    begin = end + 1;
  }
  return times;
}

Result<Options> parse_options(std::span<const char* const> arguments) {
  PlayOptions play;
  ListOptions list;
  StillOptions still;
  still.folder = ".";
  std::string play_size;
  std::string still_size;
  std::string times;

  CLI::App app{std::string{kDescription}, "rostrum"};
  app.set_help_flag("-h,--help", "Print this page and exit");
  bool version = false;
  bool print_licenses = false;
  add_deck_arguments(app, {play.deck, play.scenes, play.font, play.talk});
  app.add_option("--size", play_size, "The window's size, in pixels (1280x720)")->type_name("WxH");
  app.add_option("--panel", play.panel, "The timeline panel at the start: shown or hidden")
      ->type_name("STATE")
      ->transform(
          one_of<PanelChoice>({{"shown", PanelChoice::Shown}, {"hidden", PanelChoice::Hidden}}));
  MidStep mid_step = MidStep::Finish;
  const CLI::Option& interrupt =
      *app.add_option("--interrupt", mid_step,
                      "What next does within a step: finish it (as it is), advance, queue")
           ->type_name("WHAT")
           ->transform(one_of<MidStep>({{"finish", MidStep::Finish},
                                        {"advance", MidStep::Advance},
                                        {"queue", MidStep::Queue}}));
  double minutes = 0;
  const CLI::Option& length =
      *app.add_option("--length", minutes, "The talk's length, for the timer's pace")
           ->type_name("MINUTES")
           ->check(CLI::PositiveNumber);
  bool fullscreen = false;
  const CLI::Option& in_fullscreen =
      *app.add_flag("--fullscreen", fullscreen, "Start in full screen");
  app.add_flag("--resume", play.resume,
               "Take up the last show where it was and as it was, after a crash");
  bool presenter = false;
  const CLI::Option& with_presenter = *app.add_flag(
      "--presenter", presenter, "With the speaker's view; the show goes to a second monitor");
  app.add_option("--monitor", play.monitor,
                 "For the show, by number or name; `rostrum monitors` lists them")
      ->type_name("MONITOR");
  bool no_watch = false;
  app.add_flag("--no-watch", no_watch, "Do not record it again when its files change, as on stage")
      ->group("A talk in Python");
  app.add_flag("--version", version, "Print the version and exit");
  app.add_flag("--licenses", print_licenses, "Print the licences of what is built in and exit");

  CLI::App& lister =
      *app.add_subcommand("list", "List decks with their slides, stops and durations");
  lister.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(lister, {list.deck, list.scenes, list.font, list.talk});
  lister.add_flag("--json", list.json, "As JSON, with every animation");

  CLI::App& monitors = *app.add_subcommand("monitors", "List the monitors that are plugged in");
  monitors.set_help_flag("-h,--help", "Print this page and exit");

  KeysOptions keys;
  CLI::App& key_printer =
      *app.add_subcommand("keys", "Print the keys of a show, as they are bound");
  key_printer.set_help_flag("-h,--help", "Print this page and exit");
  key_printer.add_flag("--markdown", keys.markdown, "As a document, with how to change them");

  CLI::App& stiller = *app.add_subcommand("still", "Write pictures of a deck; needs no display");
  stiller.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(stiller,
                     {still.deck, still.scenes, still.font, still.talk, /*own_stops=*/true});
  stiller.add_option("--at", times, "Moments in seconds, separated by commas")
      ->type_name("S,S,...");
  std::string kind;
  const CLI::Option& at_stops = *stiller.add_flag(
      "--stops", kind,
      "One picture a step: each moment at which the show stops; of a talk.py also\n"
      "--stops=slides, sections, waits, plays or none");
  stiller.add_option("--size", still_size, "The pictures' size, in pixels (1920x1080)")
      ->type_name("WxH");
  stiller
      .add_option("--out", still.folder, "The folder for the pictures t008.810.png and so on (.)")
      ->type_name("DIR");

  CheckOptions check;
  CLI::App& checker =
      *app.add_subcommand("check", "Find what in a deck cannot be read from the last row");
  checker.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(checker, {check.deck, check.scenes, check.font, check.talk});
  checker.add_flag("--json", check.json, "As JSON");

  InspectOptions inspect;
  std::string inspected_times;
  CLI::App& inspector = *app.add_subcommand(
      "inspect", "Say what is on the slide at a moment: a row each glyph, path and image");
  inspector.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(inspector, {inspect.deck, inspect.scenes, inspect.font, inspect.talk});
  inspector.add_option("--at", inspected_times, "Moments in seconds, separated by commas")
      ->required()
      ->type_name("S,S,...");
  inspector.add_flag("--json", inspect.json, "As JSON");

  PackOptions pack;
  CLI::App& packer =
      *app.add_subcommand("pack", "Write a deck to a file, which needs no fonts to be played");
  packer.set_help_flag("-h,--help", "Print this page and exit");
  add_deck_arguments(packer, {pack.deck, pack.scenes, pack.font, pack.talk});
  packer.add_option("-o,--out", pack.file, "The file; replaced where there is one (NAME.rostrum)")
      ->type_name("FILE");

  ExportWords export_words;
  const CLI::App& exporter = add_export_command(app, export_words);

  DoctorOptions doctor;
  CLI::App& examiner =
      *app.add_subcommand("doctor", "Say what this machine offers a show, and what to do about it");
  examiner.set_help_flag("-h,--help", "Print this page and exit");
  examiner.add_flag("--json", doctor.json, "As JSON");

  Shell shell = Shell::Bash;
  CLI::App& completer = *app.add_subcommand(
      "completion", "Print a script that completes the command line in a shell");
  completer.set_help_flag("-h,--help", "Print this page and exit");
  completer.add_option("SHELL", shell, "The shell: bash, zsh or fish")
      ->required()
      ->type_name("SHELL")
      ->transform(
          one_of<Shell>({{"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}}));
  CLI::App& manual =
      *app.add_subcommand("manual", "Print the manual page: rostrum manual | man -l -");
  manual.set_help_flag("-h,--help", "Print this page and exit");

  app.require_subcommand(0, 1);
  app.get_formatter()->column_width(28);
  app.footer(std::string{kFooter});

  try {
    std::vector<std::string> reversed{arguments.rbegin(), arguments.rend()};
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    return Options{Text{app.help()}};
  } catch (const CLI::ParseError& error) {
    return Error{fmt::format("{}\n`rostrum --help` says what there is.", error.what())};
  }

  if (version) return Options{Text{version_page()}};
  if (print_licenses) return Options{Text{std::string{licenses()}}};
  if (completer.parsed()) return Options{Text{completion(command_page(app), shell)}};
  if (manual.parsed()) return Options{Text{manual_page(command_page(app), app::version())}};
  if (examiner.parsed()) return Options{doctor};
  if (lister.parsed()) return Options{std::move(list)};
  if (monitors.parsed()) return Options{MonitorsOptions{}};
  if (key_printer.parsed()) return Options{keys};
  if (checker.parsed()) return Options{std::move(check)};
  if (packer.parsed()) return Options{std::move(pack)};
  if (inspector.parsed()) {
    auto parsed = parse_times(inspected_times);
    if (!parsed) return parsed.error();
    inspect.times = std::move(parsed).value();
    return Options{std::move(inspect)};
  }
  if (stiller.parsed()) {
    still.stops = at_stops.count() > 0;
    if (still.stops && kind != "true") {
      const auto stops = parse_stops(kind);
      if (!stops) return stops.error();
      still.talk.stops = stops.value();
    }
    if (!still_size.empty()) {
      const auto size = parse_size(still_size);
      if (!size) return size.error();
      still.size = size.value();
    }
    if (!times.empty()) {
      auto parsed = parse_times(times);
      if (!parsed) return parsed.error();
      still.times = std::move(parsed).value();
    }
    if (still.times.empty() && !still.stops) {
      return Error{
          "`rostrum still` needs moments: --at 8.81,24.01 for some, or --stops for all stops."};
    }
    return Options{std::move(still)};
  }
  if (exporter.parsed()) {
    auto options = export_options(export_words);
    if (!options) return options.error();
    return Options{ExportCommand{.options = std::move(options).value(),
                                 .scenes = std::move(export_words.scenes),
                                 .talk = std::move(export_words.talk)}};
  }
  if (!play_size.empty()) {
    const auto size = parse_size(play_size);
    if (!size) return size.error();
    play.size = size.value();
  }
  play.watch = !no_watch;
  if (interrupt.count() > 0) play.mid_step = mid_step;
  if (length.count() > 0) play.length = minutes * 60;
  if (in_fullscreen.count() > 0) play.fullscreen = fullscreen;
  if (with_presenter.count() > 0) play.presenter = presenter;
  return Options{std::move(play)};
}

}  // namespace rostrum::app
