#include "app/export/export_job.h"

#include <algorithm>
#include <utility>

#include "app/clock.h"
#include "gl/context_info.h"

namespace rostrum::app {
namespace {

// How long a step waits for room before it looks at its own time again.
constexpr double kPatience = 0.05;

// Those that the reader holds, the one that equal frames repeat, and one to draw.
constexpr std::size_t kFewestPictures = render::FrameReader::kRing + 2;

ExportFormat format_of(const ExportPlan& plan, const ExportSettings& settings) {
  return {.size = settings.size,
          .rate = settings.rate,
          .transparent = settings.transparent,
          .frames = static_cast<std::int64_t>(plan.frames.size())};
}

}  // namespace

Result<std::unique_ptr<ExportJob>> ExportJob::start(const scene::Timeline& timeline,
                                                    render::Renderer& renderer, ExportPlan plan,
                                                    const ExportSettings& settings, Sink sink) {
  auto canvas = TiledCanvas::create(settings.size, settings.largest_tile);
  if (!canvas) return canvas.error();
  if (const auto started = sink.start(format_of(plan, settings)); !started) return started.error();
  return std::unique_ptr<ExportJob>{new ExportJob(timeline, renderer, std::move(plan), settings,
                                                  std::move(sink), std::move(canvas).value())};
}

ExportJob::ExportJob(const scene::Timeline& timeline, render::Renderer& renderer, ExportPlan plan,
                     const ExportSettings& settings, Sink sink, TiledCanvas canvas)
    : timeline_(&timeline),
      renderer_(&renderer),
      plan_(std::move(plan)),
      settings_(settings),
      sink_(std::move(sink)),
      canvas_(std::move(canvas)),
      reader_(settings.readback.value_or(render::best_readback(gl::read_context_info()))),
      pool_(settings.size, std::max(settings.pictures_in_flight, kFewestPictures)),
      view_(render::View::fit(settings.size.width, settings.size.height)) {
  progress_.total = static_cast<std::int64_t>(plan_.frames.size());
  renderer_->prepare(scene::glyph_uses(*timeline_), view_);
}

// Nobody is left to tell of an error.
ExportJob::~ExportJob() {
  if (!finished_) (void)end(Ending::Cut);
}

Status ExportJob::step(double seconds, Wait wait) {
  if (finished_) return Done{};
  const double now = clock_seconds();
  if (!started_) started_ = now;
  while (!cancelled_ && next_ < plan_.frames.size()) {
    const auto advanced = advance(wait);
    if (!advanced) {
      (void)end(Ending::Failed);
      return advanced.error();
    }
    progress_.seconds = clock_seconds() - *started_;
    if (clock_seconds() - now >= seconds) return Done{};
    if (advanced.value() == Advance::NoRoom && wait == Wait::No) return Done{};
  }
  const auto status = end(cancelled_ ? Ending::Cut : Ending::Whole);
  progress_.seconds = clock_seconds() - *started_;
  return status;
}

Result<ExportJob::Advance> ExportJob::advance(Wait wait) {
  const PlannedFrame& planned = plan_.frames[next_];
  scene::evaluate(*timeline_, planned.time, list_);
  std::shared_ptr<FramePixels> pixels;
  if (picture_ == 0 || !settings_.reuse || list_ != before_) {
    pixels = wait == Wait::Yes ? pool_.take(0) : pool_.try_take();
    // A picture that the reader holds back may be what the sink waits for.
    if (!pixels) {
      if (const auto delivered = deliver_all(); !delivered) return delivered.error();
      if (wait == Wait::Yes) pixels = pool_.take(kPatience);
      if (!pixels) return Advance::NoRoom;
    }
    draw(pixels);
    std::swap(list_, before_);
    ++picture_;
  } else {
    ++progress_.reused;
  }
  in_flight_.push_back(
      {.frame = {.index = planned.index, .time = planned.time, .picture = picture_},
       .pixels = std::move(pixels),
       .reads = reader_.begun()});
  ++next_;
  if (const auto delivered = deliver_complete(); !delivered) return delivered.error();
  return Advance::Did;
}

void ExportJob::draw(const std::shared_ptr<FramePixels>& pixels) {
  const auto stride = static_cast<std::size_t>(settings_.size.width) * 4;
  for (const render::PixelRect& tile : canvas_.tiles()) {
    const float alpha = settings_.transparent ? 0.0F : 1.0F;
    const render::View view = view_of_tile(view_, tile);
    renderer_->draw(list_, view, canvas_.framebuffer(), {0, 0, 0, alpha});
    // The tiles' rows count from the bottom, the picture's from the top.
    const int top_row = settings_.size.height - tile.top();
    reader_.begin(canvas_.framebuffer(), view.area,
                  {.first = pixels->bytes.data() + static_cast<std::size_t>(top_row) * stride +
                            static_cast<std::size_t>(tile.x) * 4,
                   .stride = stride});
  }
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

Status ExportJob::end(Ending ending) {
  finished_ = true;
  Status status = Done{};
  if (ending != Ending::Failed) {
    status = deliver_all();
    if (!status) ending = Ending::Failed;
  }
  in_flight_.clear();
  delivered_.reset();
  const auto finished = sink_.finish(ending);
  return status ? finished : status;
}

}  // namespace rostrum::app
