// Styles and figures: what is drawn, and how.
#include <fmt/format.h>

#include <limits>
#include <span>

#include "capi/recording.h"
#include "deck/image.h"
#include "deck/outline.h"
#include "deck/validate.h"
#include "record/placement.h"

namespace rostrum::capi {
namespace {

constexpr std::size_t kChannels = 4;

std::vector<deck::Rgba32> colors_of(const double* colors, std::size_t count) {
  require(count > 0, "A style has a colour of the fill and one of the stroke.");
  require(count <= deck::kMostStops, "A gradient has too many colours: 64 is the most.");
  const auto channels = array(colors, kChannels * count, "colours");
  std::vector<deck::Rgba32> result(count);
  for (std::size_t i = 0; i < channels.size(); ++i) {
    require(channels[i] >= 0 && channels[i] <= 1, "A colour's numbers are from 0 to 1.");
    result[i / kChannels][i % kChannels] = static_cast<float>(channels[i]);
  }
  return result;
}

float width_of(double width) {
  require(width >= 0, "The width of a stroke is a number, and not below 0.");
  return static_cast<float>(number(width, "The width of a stroke"));
}

std::vector<deck::Rgba32> if_several(const std::vector<deck::Rgba32>& colors) {
  return colors.size() > 1 ? colors : std::vector<deck::Rgba32>{};
}

std::uint32_t image_of(rostrum_recording& own, const rostrum_figure& figure) {
  const auto& pictures = own.shelf->pictures;
  known(figure.id, pictures.size(), "picture");
  const std::uint32_t nearest = (figure.flags & ROSTRUM_FIGURE_NEAREST) != 0 ? 1 : 0;
  const auto found = own.images.find({figure.id, nearest});
  if (found != own.images.end()) return found->second;
  const Shelf::Picture& picture = *pictures[figure.id];
  const std::uint32_t image =
      own.writer.image(picture.width, picture.height, picture.pixels,
                       nearest != 0 ? deck::Resampling::Nearest : deck::Resampling::Smooth);
  own.images.emplace(std::pair{figure.id, nearest}, image);
  return image;
}

// Everything of a figure that can be wrong, before anything is recorded.
void check(const rostrum_recording& own, const rostrum_figure& figure, std::size_t point_count) {
  known(figure.style, own.tables().styles.size(), "style");
  require(figure.text_length <= std::numeric_limits<std::uint16_t>::max(),
          "A glyph stands for too many bytes of its text.");
  switch (figure.shape) {
    case ROSTRUM_FIGURE_PATH:
      require(figure.id == ROSTRUM_PATH || figure.id == ROSTRUM_RECTANGLE,
              "A path is of no such kind.");
      require(figure.first_point <= point_count &&
                  figure.point_count <= point_count - figure.first_point,
              "A path has points that are not there.");
      require(figure.point_count % deck::kPointsPerCurve == 0,
              "A path ends within a curve: it has four points for each.");
      require(figure.id == ROSTRUM_PATH || figure.point_count == 4 * deck::kPointsPerCurve,
              "A rectangle has four curves.");
      return;
    case ROSTRUM_FIGURE_OUTLINE:
      known(figure.id, own.shelf->outlines.size(), "outline");
      break;
    case ROSTRUM_FIGURE_PICTURE:
      known(figure.id, own.shelf->pictures.size(), "picture");
      break;
    default:
      throw Misuse(fmt::format("There is no shape of kind {}.", figure.shape));
  }
  (void)affine_of(figure.matrix);
}

RecordedFigure recorded(rostrum_recording& own, const rostrum_figure& figure,
                        std::span<const Point> points) {
  RecordedFigure result{.part = {.style = figure.style}};
  deck::PartRecord& part = result.part;
  if (figure.shape == ROSTRUM_FIGURE_PATH) {
    const auto path = points.subspan(figure.first_point, figure.point_count);
    const auto placed = own.writer.placed_outline(path, static_cast<deck::OutlineKind>(figure.id));
    part.outline = placed.outline;
    part.placement = record::placement_of({.origin = placed.origin});
    result.points.assign(path.begin(), path.end());
    return result;
  }
  part.placement = record::placement_of(affine_of(figure.matrix));
  if (figure.shape == ROSTRUM_FIGURE_PICTURE) {
    part.outline = image_of(own, figure);
    part.flags = deck::kPartImage;
    return result;
  }
  part.outline = own.writer.outline(own.shelf->outlines[figure.id].outline->outline());
  part.text_begin = figure.text_begin;
  part.text_length = static_cast<std::uint16_t>(figure.text_length);
  if ((figure.flags & ROSTRUM_FIGURE_MISSING) != 0) part.flags = deck::kPartMissing;
  return result;
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum;
using namespace rostrum::capi;

rostrum_status rostrum_record_style(rostrum_recording* recording, const rostrum_style* style,
                                    uint32_t* number) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(number);
    require(style != nullptr, "The style is null.");
    const auto fill = colors_of(style->fill, style->fill_count);
    const auto stroke = colors_of(style->stroke, style->stroke_count);
    const Point direction{capi::number(style->direction[0], "A direction"),
                          capi::number(style->direction[1], "A direction")};
    deck::StyleRecord made{.fill = fill.front(),
                           .stroke = stroke.front(),
                           .back_stroke = colors_of(style->back, 1).front(),
                           .stroke_width = width_of(style->stroke_width),
                           .back_width = width_of(style->back_width),
                           .round = style->round != 0 ? 1U : 0U};
    if (fill.size() > 1 || stroke.size() > 1) {
      made.gradient = own.writer.gradient(if_several(fill), if_several(stroke), direction);
    }
    out = own.writer.style(made);
  });
}

rostrum_status rostrum_record_figures(rostrum_recording* recording, const rostrum_figure* figures,
                                      size_t count, rostrum_points points, uint32_t* first) {
  return with_recording(recording, [&](rostrum_recording& own) {
    uint32_t& out = target(first);
    const auto all = array(figures, count, "figures");
    require(all.size() < ROSTRUM_NONE - own.figures.size(), "There are too many figures.");
    const std::vector<Point> coordinates = points_of(points);
    for (const rostrum_figure& figure : all) check(own, figure, coordinates.size());
    out = static_cast<std::uint32_t>(own.figures.size());
    for (const rostrum_figure& figure : all) {
      own.figures.push_back(recorded(own, figure, coordinates));
    }
  });
}
