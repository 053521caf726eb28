#include "cli/deck_arguments.h"

#include <CLI/CLI.hpp>
#include <utility>

#include "cli/one_of.h"

namespace rostrum::app {

namespace {

CLI::Validator kind_of_stops() {
  std::vector<std::pair<std::string, TalkStops>> words;
  for (const TalkStops stops : kTalkStops) words.emplace_back(name_of(stops), stops);
  return one_of<TalkStops>(std::move(words));
}

}  // namespace

void add_deck_arguments(CLI::App& command, DeckArguments arguments) {
  command
      .add_option("DECK,--deck", arguments.deck,
                  "A talk.py, a file talk.rostrum, or a name that `rostrum list` prints")
      ->type_name("DECK");
  command
      .add_option("SCENE", arguments.scenes,
                  "The scenes of a talk.py, in this order; else all that it has")
      ->type_name("SCENE");
  command
      .add_option("--font", arguments.font,
                  "A font file for the text, instead of the one that is built in")
      ->type_name("FILE");

  const std::string group = "A talk in Python";
  TalkOptions& talk = arguments.talk;
  command
      .add_option("--python", talk.python,
                  "The Python that runs it (that of the virtual environment, or python3)")
      ->type_name("FILE")
      ->group(group);
  if (!arguments.own_stops) {
    command
        .add_option("--stops", talk.stops,
                    "Where it stops: slides, sections, waits, plays, none (auto)")
        ->type_name("KIND")
        ->transform(kind_of_stops())
        ->group(group);
  }
  command.add_option("--seed", talk.seed, "Of its random numbers (0)")
      ->type_name("N")
      ->group(group);
  command
      .add_option("--record-timeout", talk.patience,
                  "It is ended after so many seconds without progress (60)")
      ->type_name("S")
      ->check(CLI::PositiveNumber)
      ->group(group);
}

}  // namespace rostrum::app
