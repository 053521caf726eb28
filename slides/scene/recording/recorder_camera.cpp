// The part of the recorder that is about the camera.
#include "scene/recipes/recipe_state.h"
#include "scene/recording/recorder.h"

namespace rostrum::scene {

deck::CameraKey Recorder::camera_key(double progress, const Figure& frame,
                                     const Figure& background) const {
  constexpr float kMost = 255;
  const Box box = frame.box();
  const Color color = background.style.fill_color;
  return {.progress = static_cast<float>(progress),
          .center = {static_cast<float>(box.center().x), static_cast<float>(box.center().y)},
          .width = static_cast<float>(box.width()),
          .background = {static_cast<float>(color.r) / kMost, static_cast<float>(color.g) / kMost,
                         static_cast<float>(color.b) / kMost, 1}};
}

// Between two poses on straight ways centre, width and colour change evenly; else they are sampled.
std::vector<deck::CameraKey> Recorder::camera_keys(const Recipe& recipe, const Actor& actor) const {
  constexpr int kSamples = 120;
  const bool even = recipe.path == deck::Path::Straight && recipe.pose_keys.empty() &&
                    recipe.placement_keys.empty();
  const int steps = even ? 1 : kSamples;
  std::vector<deck::CameraKey> keys;
  for (int i = 0; i <= steps; ++i) {
    const double progress = static_cast<double>(i) / steps;
    const Figure figure = state_of(recipe, actor, progress);
    keys.push_back(actor.leaf == frame_
                       ? camera_key(progress, figure, store_->node(background_).figure)
                       : camera_key(progress, store_->node(frame_).figure, figure));
  }
  return keys;
}

std::uint32_t Recorder::camera() {
  const auto of_frame = roles_.find(frame_);
  const auto of_background = roles_.find(background_);
  if (of_frame == roles_.end() && of_background == roles_.end()) {
    const deck::CameraKey key =
        camera_key(0, store_->node(frame_).figure, store_->node(background_).figure);
    const deck::CameraKey plain{.width = static_cast<float>(kFrameWidth)};
    return key == plain ? deck::kNone : writer_.camera(deck::kNone, {{key}});
  }
  const std::size_t leading = (of_frame != roles_.end() ? of_frame : of_background)->second.recipe;
  std::vector<deck::CameraKey> keys = camera_keys_[leading];
  if (of_frame != roles_.end() && of_background != roles_.end()) {
    const std::vector<deck::CameraKey>& colors = camera_keys_[of_background->second.recipe];
    for (std::size_t i = 0; i < keys.size(); ++i) {
      keys[i].background = colors[i * (colors.size() - 1) / (keys.size() - 1)].background;
    }
  }
  return writer_.camera(runs_.moving(leading).driver, keys);
}

}  // namespace rostrum::scene
