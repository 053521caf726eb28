// The commands of docs/export.md and docs/video.md, taken from the documents and run as they stand:
// by people, by Slurm and by GNU parallel. Only the deck, the size and the rate are others, so that
// it takes seconds.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "export_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// Returns the blocks of shell commands, in order.
std::vector<std::string> blocks_of(const std::string& document) {
  std::ifstream file{fs::path{ROSTRUM_DOCS} / document};
  std::vector<std::string> blocks;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    const bool fence = line.starts_with("```");
    if (line == "```sh") blocks.emplace_back();
    inside = fence ? line == "```sh" : inside;
    if (inside && !fence) blocks.back() += line + '\n';
  }
  return blocks;
}

// The only block of a document that says so.
std::string block_with(const std::string& what) {
  std::string found;
  for (const std::string& block : blocks_of("export.md")) {
    if (block.find(what) == std::string::npos) continue;
    EXPECT_EQ(found, "") << "several blocks have " << what;
    found = block;
  }
  EXPECT_NE(found, "") << "no block has " << what;
  return found;
}

void write_program(const fs::path& file, const std::string& script) {
  std::ofstream{file} << "#!/bin/sh\n" << script << '\n';
  fs::permissions(file, fs::perms::owner_all);
}

class Documents : public testing::Test {
 protected:
  Documents() {
    fs::create_directory(bin());
    fs::create_directory(work());
    // Its arguments but for those that would take long.
    write_program(bin() / "rostrum",
                  "left=$#\n"
                  "while [ $left -gt 0 ]; do\n"
                  "  case $1 in --size|--fps|--preset) shift; left=$((left-1));; *) set -- \"$@\" "
                  "\"$1\";; esac\n"
                  "  shift; left=$((left-1))\n"
                  "done\n"
                  "exec '" +
                      rostrum_program() + "' \"$@\" --deck transformer --size 160x90 --fps 4");
  }

  // The name has a space, as people's folders have.
  [[nodiscard]] fs::path work() const { return folder_.path() / "my talk"; }

  // Runs a block as a script.
  Finished run_block(const std::string& block, const Arguments& environment = {}) const {
    const std::string path = std::getenv("PATH");
    Arguments variables{"PATH=" + bin().string() + ':' + path, "HOME=" + work().string()};
    variables.insert(variables.end(), environment.begin(), environment.end());
    const bool script = block.starts_with("#!");
    std::ofstream{bin() / "block"} << (script ? "" : "#!/bin/sh -e\n") << block;
    fs::permissions(bin() / "block", fs::perms::owner_all);
    return run(
        {"sh", "-c", "cd \"$0\" && exec \"$1\"", work().string(), (bin() / "block").string()},
        variables);
  }

  void expect_block(const std::string& block, const Arguments& environment = {}) const {
    const Finished finished = run_block(block, environment);
    EXPECT_EQ(finished.status, 0) << block << finished.out << finished.error;
  }

  // All frames of the deck, as one machine makes them.
  [[nodiscard]] Files whole_export() const {
    expect_block("rostrum export --out whole\n");
    return frames_in(work() / "whole");
  }

  // Returns the number of a video's frames.
  [[nodiscard]] std::size_t frames_of(const std::string& video) const {
    const std::string listed =
        run({"ffprobe", "-v", "error", "-count_packets", "-show_entries", "stream=nb_read_packets",
             "-of", "csv=p=0", (work() / video).string()})
            .out;
    return listed.empty() ? 0 : std::stoul(listed);
  }

  [[nodiscard]] fs::path bin() const { return folder_.path() / "bin"; }

 private:
  const TemporaryFolder folder_;
};

TEST_F(Documents, TheFirstCommandsOfBothWork) {
  for (const char* const document : {"export.md", "video.md"}) {
    std::istringstream lines{blocks_of(document).front()};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
      fs::remove_all(work() / "frames");
      expect_block(line);
      ++number;
    }
    EXPECT_GE(number, 4) << document;
  }
}

TEST_F(Documents, TheJobsOfSlurmAreTheExportOfOneMachine) {
  const std::string job = block_with("SLURM_ARRAY_TASK_ID");
  const Files whole = whole_export();
  // The first one runs a second time, by itself: Slurm counts one task then.
  for (const int task : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1}) {
    expect_block(job, {"SLURM_ARRAY_TASK_ID=" + std::to_string(task),
                       "SLURM_ARRAY_TASK_COUNT=" + std::to_string(task == 1 ? 1 : 16),
                       "SLURM_CPUS_PER_TASK=1"});
  }
  EXPECT_EQ(frames_in(work() / "frames"), whole);
}

TEST_F(Documents, TheJobsOfGnuParallelAreTheExportOfOneMachine) {
  if (run({"sh", "-c", "command -v parallel"}).status != 0) {
    GTEST_SKIP() << "GNU parallel is not installed";
  }
  // Machines that share all: a login there sets SHELL, which GNU parallel relies on and this test's
  // own environment need not have, and a shell runs the words of ssh, joined by spaces.
  write_program(bin() / "ssh",
                "while [ \"${1#-}\" != \"$1\" ]; do shift; done\n"
                "machine=$1; shift; [ \"$1\" = -- ] && shift\n"
                "echo $machine >> '" +
                    (bin() / "machines").string() +
                    "'\n"
                    "cd / && SHELL=/bin/sh exec sh -c \"$*\"");
  const Files whole = whole_export();
  expect_block(block_with("--sshlogin"));
  EXPECT_EQ(frames_in(work() / "frames"), whole);
  const std::string machines = files_in(bin()).at("machines");
  for (const char* const machine : {"node1", "node4"}) EXPECT_THAT(machines, HasSubstr(machine));
}

TEST_F(Documents, FramesBecomeAVideo) {
  expect_block("rostrum export --out frames\n");
  expect_block(block_with("-framerate"));
  EXPECT_EQ(frames_of("deck.mp4"), frames_in(work() / "frames").size());
}

TEST_F(Documents, PartsOfAVideoAreJoinedToTheWhole) {
  const std::string block = block_with("concat");
  expect_block(block);
  expect_block("rostrum export --video whole.mp4\n");
  EXPECT_GT(frames_of("whole.mp4"), 200U);
  EXPECT_EQ(frames_of("deck.mp4"), frames_of("whole.mp4"));
}

// Then there is no video that is short of a part.
TEST_F(Documents, WhereAPartFailsThereIsNoVideo) {
  write_program(bin() / "rostrum", "[ $5 = 3/4 ] && exit 1; echo video > \"$3\"");
  EXPECT_NE(run_block(block_with("concat")).status, 0);
  EXPECT_FALSE(fs::exists(work() / "deck.mp4"));
}

}  // namespace
}  // namespace rostrum::tests
