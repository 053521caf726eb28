#include "deck/visible.h"

#include "deck/moment.h"

namespace rostrum::deck {

void shown_boxes(const Deck& deck, double t, std::vector<Box>& out) {
  out.clear();
  const Moment moment(deck, t);
  const Affine frame = frame_map(moment.camera());
  Box box;
  std::uint32_t object = kNone;
  const auto end_box = [&] {
    if (!box.empty()) out.push_back(box);
    box = {};
  };
  moment.for_each_part([&](const RunRecord& run, const ShownPart& part) {
    if (run.object != object || object == kNone) end_box();
    object = run.object;
    if (part.shows()) box.add(box_of(deck, part, frame));
  });
  end_box();
}

}  // namespace rostrum::deck
