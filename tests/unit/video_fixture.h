// The fixture makes videos of a few drawn-up frames, by a real ffmpeg or by one that fails on
// purpose.
#pragma once

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "export/video/video_file.h"
#include "picture.h"

namespace rostrum::app {

class VideoTest : public testing::Test {
 protected:
  static constexpr PixelSize kSize{.width = 320, .height = 180};
  using Rgba = std::array<int, 4>;  // premultiplied

  ~VideoTest() override { setenv("PATH", path_.c_str(), 1); }

  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_ / name; }

  // Files beside those that belong to the test itself.
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder_}) {
      if (entry.path().filename() != "bin") names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
  }

  // Puts a shell script in ffmpeg's place, which knows the file it should write as $out, and the
  // test's folder as $folder.
  void fake_ffmpeg(const std::string& script) const {
    const auto bin = folder_ / "bin";
    std::filesystem::create_directory(bin);
    std::ofstream{bin / "ffmpeg"} << "#!/bin/sh\nfor last; do :; done\nout=${last#file:}\n"
                                  << "folder=" << folder_.string() << '\n'
                                  << "echo $$ > " << (bin / "id").string() << '\n'
                                  << script << '\n';
    chmod((bin / "ffmpeg").c_str(), 0755);
    setenv("PATH", (bin.string() + ':' + path_).c_str(), 1);
  }

  // True if what fake_ffmpeg() put there is running.
  [[nodiscard]] bool fake_runs() const {
    std::ifstream id{folder_ / "bin" / "id"};
    std::string number;
    id >> number;
    return !number.empty() && std::filesystem::exists("/proc/" + number);
  }

  static ExportFrame frame(std::int64_t index, std::uint64_t picture, const Rgba& color) {
    auto pixels = std::make_shared<FramePixels>(kSize);
    for (std::size_t i = 0; i < pixels->bytes.size(); ++i)
      pixels->bytes[i] = std::byte(color[i % 4]);
    return {.index = index,
            .picture = picture,
            .changed = PixelRect::whole(kSize),
            .pixels = std::move(pixels)};
  }

  struct Video {
    VideoRequest request;
    FrameRate rate{.num = 25, .den = 1};
    std::int64_t frames = 25;
    Rgba color{255, 0, 0, 255};
    std::chrono::milliseconds patience{10'000};
    std::function<bool()> interrupted;
  };

  [[nodiscard]] Sink sink(const Video& video) const {
    VideoRequest request = video.request;
    request.file = file(request.file).string();
    const auto format = video_format(request, kSize, video.rate);
    if (!format) throw std::runtime_error(format.error().message);
    return video_file({.file = request.file,
                       .format = format.value(),
                       .ffmpeg = {video.patience},
                       .interrupted = video.interrupted});
  }

  // Makes the video as an export would: after an error no more frames come.
  [[nodiscard]] Status make(const Video& video) const {
    const Sink sink = this->sink(video);
    if (auto started = sink.start({.size = kSize, .rate = video.rate}); !started) return started;
    for (std::int64_t i = 0; i < video.frames; ++i) {
      const auto status = sink.frame(frame(i, static_cast<std::uint64_t>(i), video.color));
      if (status) continue;
      (void)sink.finish(Ending::Failed);
      return status;
    }
    return sink.finish(Ending::Whole);
  }

  [[nodiscard]] std::string error_of(const Video& video) const {
    const auto made = make(video);
    return made ? "no error" : made.error().message;
  }

  // Returns what a command prints.
  [[nodiscard]] static std::string output_of(const std::string& command) {
    std::FILE* const pipe = popen(command.c_str(), "r");
    std::string text;
    std::array<char, 65536> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), pipe)) {
      text.append(part.data(), size);
    }
    pclose(pipe);
    return text;
  }

 private:
  tests::TemporaryFolder own_;
  std::filesystem::path folder_ = own_.path();
  std::string path_ = std::getenv("PATH");
};

}  // namespace rostrum::app
