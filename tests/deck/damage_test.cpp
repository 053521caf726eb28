// A file that is none, cut off, newer, or damaged is refused by a sentence of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "damaged_deck.h"
#include "deck/file_format.h"
#include "opened_bytes.h"
#include "table_gallery.h"

namespace rostrum::tests {
namespace {

using deck::FileHeader;
using deck::SectionHeader;
using testing::HasSubstr;

class DamagedFile : public testing::Test {
 protected:
  template <class Change>
  void change_header(const Change& change) {
    FileHeader header;
    std::memcpy(&header, file.data(), sizeof header);
    change(header);
    std::memcpy(file.data(), &header, sizeof header);
  }
  // Of the section with that number in the directory, after which the file is whole again.
  template <class Change>
  void change_section(std::size_t index, const Change& change) {
    SectionHeader section;
    std::byte* const at = file.data() + sizeof(FileHeader) + index * sizeof section;
    std::memcpy(&section, at, sizeof section);
    change(section);
    std::memcpy(at, &section, sizeof section);
    make_whole(file);
  }

  FileBytes file = bytes_of(table_gallery());
};

TEST_F(DamagedFile, IsOpenedWhereNothingIsDamaged) { EXPECT_EQ(refusal(file), ""); }

TEST_F(DamagedFile, IsNoDeck) {
  EXPECT_EQ(refusal({}), "talk.rostrum is empty, and no Rostrum deck.");
  file[0] = std::byte{'R'};
  EXPECT_EQ(refusal(file), "talk.rostrum is no Rostrum deck.");
  EXPECT_EQ(refusal(FileBytes(5, std::byte{7})), "talk.rostrum is no Rostrum deck.");
}

TEST_F(DamagedFile, IsCutOffAnywhere) {
  const FileBytes whole = file;
  for (std::size_t size = 1; size < whole.size(); size += 1 + size / 8) {
    file.assign(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    EXPECT_THAT(refusal(file), HasSubstr("talk.rostrum is cut off")) << size;
    EXPECT_THAT(refusal(file), HasSubstr("pack it again")) << size;
  }
}

TEST_F(DamagedFile, IsLongerThanItSays) {
  file.resize(file.size() + 16);
  EXPECT_THAT(refusal(file), HasSubstr("and should have"));
}

TEST_F(DamagedFile, OfANewerVersionNamesBoth) {
  change_header([](FileHeader& header) {
    header.major = 2;
    header.minor = 7;
  });
  EXPECT_EQ(refusal(file),
            "talk.rostrum is a deck of version 2.7, and this Rostrum reads 1.0: play it with a "
            "newer Rostrum, or pack it with this one.");
}

TEST_F(DamagedFile, OfANewerMinorVersionIsReadButForWhatIsRequired) {
  // The section that an older program does not know takes the place of one that it does, which is
  // then missing; so the file gets one more.
  change_header([](FileHeader& header) { header.minor = 3; });
  EXPECT_EQ(refusal(file), "");
  const std::size_t old_directory = sizeof(FileHeader) + 32 * sizeof(SectionHeader);
  constexpr std::size_t kMore = 32;  // a directory entry, in steps of the alignment
  FileBytes more(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(old_directory));
  more.resize(old_directory + kMore);
  more.insert(more.end(), file.begin() + static_cast<std::ptrdiff_t>(old_directory), file.end());
  std::swap(file, more);
  change_header([](FileHeader& header) { header.section_count = 33; });
  for (std::size_t i = 0; i < 32; ++i) {
    change_section(i, [](SectionHeader& section) { section.offset += kMore; });
  }
  const auto add = [&](std::uint32_t required) {
    change_section(32, [&](SectionHeader& section) {
      section = {.id = 40, .required = required, .offset = file.size(), .record_size = 4};
    });
  };
  file.resize((file.size() + 15) / 16 * 16);
  add(0);
  EXPECT_EQ(refusal(file), "");
  add(1);
  EXPECT_THAT(refusal(file), HasSubstr("is a deck of version 1.3 that needs more than this "
                                       "Rostrum, which reads 1.0, knows (section 40)"));
}

TEST_F(DamagedFile, HasAnyBitTurned) {
  for (std::size_t at = sizeof(FileHeader); at < file.size(); at += 97) {
    FileBytes turned = file;
    turned[at] ^= std::byte{4};
    EXPECT_EQ(refusal(turned), "talk.rostrum has been damaged. It cannot be played; pack it again.")
        << at;
  }
}

TEST_F(DamagedFile, HasAnImpossibleDirectory) {
  const FileBytes whole = file;
  const auto expect = [&](std::size_t index, const auto& change, const std::string& sentence) {
    file = whole;
    change_section(index, change);
    EXPECT_THAT(refusal(file), HasSubstr(sentence));
  };
  const std::string place = "in an impossible place";
  expect(
      1, [](SectionHeader& section) { section.offset += 8; }, place);
  expect(
      1, [](SectionHeader& section) { section.offset -= 16; }, place);
  expect(
      1, [](SectionHeader& section) { section.offset = ~std::uint64_t{15}; }, place);
  expect(
      1, [](SectionHeader& section) { section.count = ~std::uint64_t{0}; }, place);
  expect(
      1, [](SectionHeader& section) { section.count = std::uint64_t{1} << 61U; }, place);
  expect(
      1, [](SectionHeader& section) { section.record_size = 0; }, place);
  expect(
      1, [](SectionHeader& section) { section.id = 1; }, "has the section \"outlines\" twice");
  expect(
      1, [](SectionHeader& section) { section.id = 0; }, "lacks the section \"points\"");
  expect(
      0, [](SectionHeader& section) { section.record_size -= 8; },
      "has outlines of 32 bytes; this Rostrum reads 40");
  file = whole;
  change_header([](FileHeader& header) { header.section_count = 0xFFFFFFFF; });
  make_whole(file);
  EXPECT_THAT(refusal(file), HasSubstr("is cut off within its list of sections"));
}

}  // namespace
}  // namespace rostrum::tests
