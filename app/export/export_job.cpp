#include "export/export_job.h"

#include <algorithm>
#include <utility>

#include "deck/evaluate.h"
#include "deck/glyph_use.h"
#include "gl/context_info.h"
#include "system/clock.h"
#include "system/non_fatal.h"

namespace rostrum::app {
namespace {

// A step waits so long for room before it looks at its own time again.
constexpr double kPatience = 0.05;

// Those that the reader holds, the one that equal frames repeat, and one to draw.
constexpr std::size_t kFewestPictures = render::FrameReader::kRing + 2;

// Pictures whose changes are remembered. A buffer that holds an older one is filled anew.
constexpr std::size_t kRemembered = 64;

ExportFormat format_of(const ExportPlan& plan, const ExportSettings& settings) {
  return {.size = settings.size,
          .rate = settings.rate,
          .transparent = settings.transparent,
          .frames = static_cast<std::int64_t>(plan.frames.size())};
}

}  // namespace

Result<std::unique_ptr<ExportJob>> ExportJob::start(const deck::Deck& timeline,
                                                    render::Renderer& renderer, ExportPlan plan,
                                                    const ExportSettings& settings, Sink sink) {
  std::unique_ptr<ExportJob> job;
  const Status started = guarded([&]() -> Status {
    auto canvas = TiledCanvas::create(settings.size, settings.largest_tile);
    if (!canvas) return canvas.error();
    job.reset(new ExportJob(timeline, renderer, std::move(plan), settings, std::move(sink),
                            std::move(canvas).value()));
    auto begun = job->sink_.start(format_of(job->plan_, settings));
    // Only a sink whose start succeeded may be finished.
    job->finished_ = !begun;
    return begun;
  });
  if (!started) return started.error();
  return job;
}

ExportJob::ExportJob(const deck::Deck& timeline, render::Renderer& renderer, ExportPlan plan,
                     const ExportSettings& settings, Sink sink, TiledCanvas canvas)
    : timeline_(timeline),
      renderer_(&renderer),
      plan_(std::move(plan)),
      settings_(settings),
      sink_(std::move(sink)),
      canvas_(std::move(canvas)),
      reader_(settings.readback.value_or(render::best_readback(gl::read_context_info()))),
      pool_(settings.size, std::max(settings.pictures_in_flight, kFewestPictures)),
      view_(View::fit(settings.size.width, settings.size.height)) {
  progress_.total = static_cast<std::int64_t>(plan_.frames.size());
  renderer_->prepare(deck::glyph_uses(timeline_), view_);
  renderer_->prepare(timeline_.images());
}

// Nobody is left to tell of an error.
ExportJob::~ExportJob() {
  if (!finished_) (void)end(Ending::Cut);
}

Status ExportJob::step(double seconds, Wait wait) noexcept {
  if (finished_) return Done{};
  Status stepped = guarded([&] { return advance_for(seconds, wait); });
  if (!stepped && !finished_) (void)end(Ending::Failed);
  return stepped;
}

Status ExportJob::advance_for(double seconds, Wait wait) {
  const double now = clock_seconds();
  if (!started_) started_ = now;
  while (!cancelled_ && next_ < plan_.frames.size()) {
    const auto advanced = advance(wait);
    if (!advanced) return advanced.error();
    progress_.seconds = clock_seconds() - *started_;
    if (clock_seconds() - now >= seconds) return Done{};
    if (advanced.value() == Advance::NoRoom && wait == Wait::No) return Done{};
  }
  Status status = end(cancelled_ ? Ending::Cut : Ending::Whole);
  progress_.seconds = clock_seconds() - *started_;
  return status;
}

Result<ExportJob::Advance> ExportJob::advance(Wait wait) {
  const PlannedFrame& planned = plan_.frames[next_];
  deck::evaluate(timeline_, planned.time, list_);
  if (settings_.transparent) list_.background = {0, 0, 0, 0};
  std::shared_ptr<FramePixels> pixels;
  if (changes()) {
    pixels = wait == Wait::Yes ? pool_.take(0) : pool_.try_take();
    // A picture that the reader holds back may be what the sink waits for.
    if (!pixels) {
      if (const auto delivered = deliver_all(); !delivered) return delivered.error();
      if (wait == Wait::Yes) pixels = pool_.take(kPatience);
      if (!pixels) return Advance::NoRoom;
    }
    draw(*pixels);
    std::swap(list_, before_);
  } else {
    ++progress_.reused;
  }
  in_flight_.push_back({.frame = {.index = planned.index,
                                  .time = planned.time,
                                  .picture = picture_,
                                  .changed = flipped(changes_.front(), settings_.size.height)},
                        .pixels = std::move(pixels),
                        .reads = reader_.begun()});
  ++next_;
  if (const auto delivered = deliver_complete(); !delivered) return delivered.error();
  return Advance::Did;
}

bool ExportJob::changes() {
  changed_ = view_.area;
  if (picture_ == 0) return true;
  if (settings_.reuse && list_ == before_) return false;
  // The canvas of a picture in tiles holds the last tile alone.
  if (!settings_.only_changes || canvas_.tiles().size() > 1) return true;
  changed_ = renderer_->changed(before_, list_, view_);
  return !settings_.reuse || !changed_.empty();
}

void ExportJob::draw(FramePixels& pixels) {
  ++picture_;
  changes_.push_front(changed_);
  if (changes_.size() > kRemembered) changes_.pop_back();
  const PixelRect missing = outdated(pixels);
  for (const PixelRect& tile : canvas_.tiles()) {
    renderer_->draw(list_, view_of_tile(view_, tile), canvas_.framebuffer(),
                    moved(changed_, {-tile.x, -tile.y}));
    read(tile, intersection(tile, missing), pixels);
  }
  pixels.picture = picture_;
}

PixelRect ExportJob::outdated(const FramePixels& pixels) const {
  const std::uint64_t age = picture_ - pixels.picture;
  if (pixels.picture == 0 || age > changes_.size()) return view_.area;
  PixelRect missing;
  for (std::size_t i = 0; i < age; ++i) missing = hull(missing, changes_[i]);
  return missing;
}

void ExportJob::read(const PixelRect& tile, const PixelRect& part, FramePixels& pixels) {
  if (part.empty()) return;
  // The tiles' rows count from the bottom, the picture's from the top.
  const PixelRect area = flipped(part, settings_.size.height);
  const auto stride = static_cast<std::size_t>(settings_.size.width) * 4;
  reader_.begin(canvas_.framebuffer(), moved(part, {-tile.x, -tile.y}),
                {.first = pixels.bytes.data() + static_cast<std::size_t>(area.y) * stride +
                          static_cast<std::size_t>(area.x) * 4,
                 .stride = stride});
}

Status ExportJob::deliver_complete() {
  while (!in_flight_.empty() && in_flight_.front().reads <= reader_.completed()) {
    InFlight next = std::move(in_flight_.front());
    in_flight_.pop_front();
    if (next.pixels) delivered_ = std::move(next.pixels);
    next.frame.pixels = delivered_;
    if (const auto taken = sink_.frame(next.frame); !taken) return taken.error();
    ++progress_.done;
  }
  return Done{};
}

Status ExportJob::deliver_all() {
  while (reader_.completed() < reader_.begun()) reader_.complete_one();
  return deliver_complete();
}

Status ExportJob::end(Ending ending) noexcept {
  finished_ = true;
  Status delivered = Done{};
  if (ending != Ending::Failed) {
    delivered = guarded([this] { return deliver_all(); });
    if (!delivered) ending = Ending::Failed;
  }
  in_flight_.clear();
  delivered_.reset();
  Status finished = guarded([&] { return sink_.finish(ending); });
  if (!delivered) return delivered;
  return finished;
}

}  // namespace rostrum::app
