#include "text/font_face.h"

#include <ft2build.h>
#include <hb.h>

#include <cassert>
#include <string>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace rostrum::text {
namespace {

std::uint32_t big_endian(std::span<const std::byte> bytes) {
  std::uint32_t value = 0;
  for (const std::byte byte : bytes) value = value << 8 | std::to_integer<std::uint32_t>(byte);
  return value;
}

// FreeType opens a font whose end is missing and fails at the glyphs that are not there, which on
// stage would be characters missing without a word. The table directory tells at once.
bool cut_short(std::span<const std::byte> file) {
  constexpr std::size_t kHeader = 12;
  constexpr std::size_t kRecord = 16;
  if (file.size() < kHeader) return true;
  const std::uint32_t tag = big_endian(file.first(4));
  const bool sfnt =
      tag == 0x00010000 || tag == 0x4F54544F /* OTTO */ || tag == 0x74727565 /* true */;
  if (!sfnt) return false;
  const std::size_t tables = big_endian(file.subspan(4, 2));
  if (file.size() < kHeader + tables * kRecord) return true;
  for (std::size_t i = 0; i < tables; ++i) {
    const auto record = file.subspan(kHeader + i * kRecord, kRecord);
    const std::size_t end =
        std::size_t{big_endian(record.subspan(8, 4))} + big_endian(record.subspan(12, 4));
    if (end > file.size()) return true;
  }
  return false;
}

// Turns FreeType's walk along an outline into curves.
class OutlineBuilder {
 public:
  explicit OutlineBuilder(double units_per_em) : scale_(1 / units_per_em) {}

  void walk(FT_Outline& outline) {
    FT_Outline_Funcs functions{};
    functions.move_to = [](const FT_Vector* to, void* self) {
      return static_cast<OutlineBuilder*>(self)->move_to(*to);
    };
    functions.line_to = [](const FT_Vector* to, void* self) {
      return static_cast<OutlineBuilder*>(self)->curve_to({*to}, 1);
    };
    functions.conic_to = [](const FT_Vector* control, const FT_Vector* to, void* self) {
      return static_cast<OutlineBuilder*>(self)->curve_to({*control, *to}, 2);
    };
    functions.cubic_to = [](const FT_Vector* first, const FT_Vector* second, const FT_Vector* to,
                            void* self) {
      return static_cast<OutlineBuilder*>(self)->curve_to({*first, *second, *to}, 3);
    };
    if (FT_Outline_Decompose(&outline, &functions, this) != 0) result_ = {};
    close();
  }

  Outline take() { return std::move(result_); }

 private:
  [[nodiscard]] glm::vec2 in_ems(const FT_Vector& v) const {
    return {static_cast<float>(static_cast<double>(v.x) * scale_),
            static_cast<float>(static_cast<double>(v.y) * scale_)};
  }

  int move_to(const FT_Vector& to) {
    close();
    start_ = at_ = in_ems(to);
    return 0;
  }

  int curve_to(const std::array<FT_Vector, 3>& points, std::uint8_t degree) {
    Curve curve{.degree = degree};
    curve.points[0] = at_;
    bool moves = false;
    for (std::size_t i = 0; i < degree; ++i) {
      curve.points[i + 1] = in_ems(points[i]);
      moves = moves || curve.points[i + 1] != at_;
    }
    if (!moves) return 0;  // a curve without length would take its turn when the outline is written
    at_ = curve.points[degree];
    add(curve);
    return 0;
  }

  void add(const Curve& curve) {
    if (!open_) result_.contours.push_back(static_cast<std::uint32_t>(result_.curves.size()));
    open_ = true;
    result_.curves.push_back(curve);
  }

  void close() {
    if (open_ && at_ != start_) add({.degree = 1, .points = {at_, start_}});
    open_ = false;
  }

  double scale_;
  Outline result_;
  glm::vec2 start_{0, 0};
  glm::vec2 at_{0, 0};
  bool open_ = false;
};

}  // namespace

void FontFace::CloseFace::operator()(FT_FaceRec_* face) const { FT_Done_Face(face); }
void FontFace::CloseShaper::operator()(hb_font_t* font) const { hb_font_destroy(font); }

FreeType open_freetype() {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) throw std::bad_alloc();  // its only cause
  return {library, [](FT_Library open) { FT_Done_FreeType(open); }};
}

Result<FontFace> FontFace::open(FreeType library, std::span<const std::byte> file,
                                std::string_view role) {
  const auto fail = [role](std::string_view why) {
    return Error{"Cannot read " + std::string(role) + ": " + std::string(why) +
                 ". Use a whole TrueType or OpenType file."};
  };
  if (file.empty()) return fail("the file is empty");
  if (cut_short(file)) return fail("the file is cut short");

  FontFace result;
  result.library_ = std::move(library);
  FT_Face face = nullptr;
  if (FT_New_Memory_Face(result.library_.get(), reinterpret_cast<const FT_Byte*>(file.data()),
                         static_cast<FT_Long>(file.size()), 0, &face) != 0) {
    return fail("it is no font, or a damaged one");
  }
  result.face_.reset(face);
  if (!FT_IS_SCALABLE(face) || face->units_per_EM == 0) return fail("it has no outlines");
  if (face->charmap == nullptr) return fail("it has no Unicode character map");
  result.units_per_em_ = face->units_per_EM;

  hb_blob_t* blob =
      hb_blob_create(reinterpret_cast<const char*>(file.data()), static_cast<unsigned>(file.size()),
                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  hb_face_t* shaping_tables = hb_face_create(blob, 0);
  result.shaper_.reset(hb_font_create(shaping_tables));  // which keeps the two above alive
  hb_face_destroy(shaping_tables);
  hb_blob_destroy(blob);
  hb_font_set_scale(result.shaper(), face->units_per_EM, face->units_per_EM);
  return result;
}

std::uint16_t FontFace::glyph_of(char32_t character) const {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(shaper(), character, &glyph);
  return static_cast<std::uint16_t>(glyph);
}

Outline FontFace::outline(std::uint16_t glyph) const {
  OutlineBuilder builder(units_per_em_);
  if (FT_Load_Glyph(face_.get(), glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) == 0 &&
      face_->glyph->format == FT_GLYPH_FORMAT_OUTLINE) {
    builder.walk(face_->glyph->outline);
  }
  return builder.take();
}

}  // namespace rostrum::text
