#include "python/watched_files.h"

#include <gtest/gtest.h>

#include "python/file_state.h"
#include "talk_fixture.h"

namespace rostrum::app {
namespace {

class Watching : public tests::TalkTest {
 protected:
  WatchedFiles files;
};

TEST_F(Watching, TellsOnceOfEachChange) {
  const std::string talk = write("talk.py", "one");
  files.watch(talk);
  EXPECT_FALSE(files.changed(false));
  write("talk.py", "three");
  EXPECT_TRUE(files.changed(false));
  EXPECT_FALSE(files.changed(false));
  std::filesystem::remove(talk);
  EXPECT_TRUE(files.changed(false)) << "an editor that writes another file in its place";
  write("talk.py", "one");
  EXPECT_TRUE(files.changed(false));
}

TEST_F(Watching, AFileThatAppearsIsAChange) {
  const std::string missing = folder.path() / "words.txt";
  files.have_been_read(std::vector{state_of(missing)});
  EXPECT_FALSE(files.changed(false));
  write("words.txt", "");
  EXPECT_TRUE(files.changed(false));
}

TEST_F(Watching, WhatWasReadCountsAsItWasThen) {
  const std::string data = write("data.csv", "1");
  TalkFile before = state_of(data);
  before.modified -= 1;
  files.have_been_read(std::vector{before});
  EXPECT_FALSE(files.changed(true)) << "it is no source";
  EXPECT_TRUE(files.changed(false));
}

}  // namespace
}  // namespace rostrum::app
