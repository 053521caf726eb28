#include "python/background_recorder.h"

#include <utility>

namespace rostrum::app {

BackgroundRecorder::BackgroundRecorder(PythonInstallation installation, TalkOrder order)
    : installation_(std::move(installation)),
      order_(std::move(order)),
      pythons_(interpreters(order_.options.python)) {}

void BackgroundRecorder::warm_up(std::vector<std::string> modules) {
  if (python_ == pythons_.size()) return;
  modules_ = std::move(modules);
  modules_.insert(modules_.begin(), "manim");
  auto warm = Recording::prepare(installation_, pythons_[python_], modules_);
  warm_.reset();
  // Without it the next recording starts a process of its own, which then says what is wrong.
  if (warm) warm_.emplace(std::move(warm).value());
}

void BackgroundRecorder::begin() {
  recording_.reset();
  if (warm_ && !warm_->poll()) {
    recording_.emplace(std::move(*warm_));
    recording_->begin(order_);
  } else {
    start();
  }
  warm_.reset();
}

void BackgroundRecorder::start() {
  if (python_ == pythons_.size()) {
    failure_ = no_python(order_.file);
    return;
  }
  auto cold = Recording::prepare(installation_, pythons_[python_], {});
  if (!cold) {
    failure_ = cold.error();
    return;
  }
  recording_.emplace(std::move(cold).value());
  recording_->begin(order_);
}

std::optional<Error> BackgroundRecorder::take_failure() {
  std::optional<Error> failure{std::move(failure_)};
  failure_.reset();
  return failure;
}

const TalkReports* BackgroundRecorder::reports() const {
  return recording_ ? &recording_->process().reports() : nullptr;
}

std::optional<Recording> BackgroundRecorder::poll() {
  // One that has ended while it waited is of no use.
  if (warm_ && warm_->poll()) warm_.reset();
  if (!recording_ || !recording_->poll()) return std::nullopt;
  const bool lacking = recording_->process().state() == TalkProcess::State::Lacking;
  if (lacking && python_ + 1 < pythons_.size()) {
    ++python_;
    recording_.reset();
    start();
    return std::nullopt;
  }
  std::optional<Recording> over{std::move(*recording_)};
  recording_.reset();
  return over;
}

}  // namespace rostrum::app
