#include "export/picture_pool.h"

#include <cassert>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace rostrum::app {

struct PicturePool::Shared {
  PixelSize size;
  std::mutex mutex;
  std::condition_variable returned;
  std::vector<std::unique_ptr<FramePixels>> free;
  std::size_t to_make = 0;

  // The caller holds the mutex. Returns null when all are in use.
  std::unique_ptr<FramePixels> pop() {
    if (!free.empty()) {
      auto picture = std::move(free.back());
      free.pop_back();
      return picture;
    }
    if (to_make == 0) return nullptr;
    auto picture = std::make_unique<FramePixels>(size);
    --to_make;
    return picture;
  }

  void give_back(std::unique_ptr<FramePixels> picture) {
    {
      const std::scoped_lock lock{mutex};
      free.push_back(std::move(picture));
    }
    returned.notify_one();
  }

  // The deleter keeps the pool's shared part alive. It takes the mutex, and is called at once where
  // there is no memory to lend with: so without the mutex held.
  static std::shared_ptr<FramePixels> lend(const std::shared_ptr<Shared>& pool,
                                           std::unique_ptr<FramePixels> picture) {
    if (!picture) return nullptr;
    return {picture.release(), [pool](FramePixels* picture_back) {
              pool->give_back(std::unique_ptr<FramePixels>{picture_back});
            }};
  }
};

PicturePool::PicturePool(PixelSize size, std::size_t pictures)
    : shared_(std::make_shared<Shared>()) {
  assert(pictures > 0);
  shared_->size = size;
  shared_->to_make = pictures;
  shared_->free.reserve(pictures);
}

std::shared_ptr<FramePixels> PicturePool::try_take() {
  std::unique_lock lock{shared_->mutex};
  auto picture = shared_->pop();
  lock.unlock();
  return Shared::lend(shared_, std::move(picture));
}

std::shared_ptr<FramePixels> PicturePool::take(double seconds) {
  std::unique_lock lock{shared_->mutex};
  shared_->returned.wait_for(lock, std::chrono::duration<double>(seconds),
                             [this] { return !shared_->free.empty() || shared_->to_make > 0; });
  auto picture = shared_->pop();
  lock.unlock();
  return Shared::lend(shared_, std::move(picture));
}

}  // namespace rostrum::app
