// The makers: scene.Circle(...), scene.Text(...). In Manim's names, order of arguments and
// defaults.
//
// What they make is not on the slide yet, and lives as long as the scene. It is centred on the
// origin unless it is made of points, or placed by something else. Angles are radians,
// counter-clockwise from the right. Numbers that are NaN, infinite or absurd, and files that cannot
// be read, are a DeckError.
#pragma once

#include <concepts>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "deck/outline.h"
#include "scene/makers/shape_options.h"
#include "scene/makers/text_options.h"
#include "scene/mobjects/mobject.h"
#include "scene/mobjects/mobject_store.h"
#include "scene/typesetting/typesetter.h"

namespace rostrum::scene {

// Where a line ends: at a point, or at the boundary of a mobject, towards the line's other end.
class LineEnd {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): Arrow(ORIGIN, square)
  LineEnd(Point point) : point_(point) {}
  // Line({x, y}, {x, y})
  template <Coordinate X, Coordinate Y>
  LineEnd(X x, Y y) : point_(static_cast<double>(x), static_cast<double>(y)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  LineEnd(const Mobject& mobject) : point_(mobject.get_center()), mobject_(mobject) {}

  [[nodiscard]] Point center() const { return point_; }
  [[nodiscard]] Point towards(Point direction) const {
    return mobject_ ? mobject_->get_boundary_point(direction) : point_;
  }

 private:
  Point point_;
  std::optional<Mobject> mobject_;
};

class Makers {
 public:
  // The typesetter must outlive it.
  explicit Makers(const Typesetter& typesetter) : typesetter_(&typesetter) {}

  // --- Groups and paths (makers/groups.cpp). ---

  // Members keep their places, and stay mobjects of their own.
  Mobject Group(std::initializer_list<Mobject> members = {}, Where where = Where::current());
  Mobject Group(const std::vector<Mobject>& members, Where where = Where::current());
  Mobject VGroup(std::initializer_list<Mobject> members = {}, Where where = Where::current());
  Mobject VGroup(const std::vector<Mobject>& members, Where where = Where::current());
  // A path without points, for set_points_as_corners and its like.
  Mobject VMobject(ShapeOptions options = {}, Where where = Where::current());
  // Corners joined by straight lines, open.
  Mobject Polyline(const std::vector<Point>& corners, ShapeOptions options = {},
                   Where where = Where::current());
  Mobject CubicBezier(Point start_anchor, Point start_handle, Point end_handle, Point end_anchor,
                      ShapeOptions options = {}, Where where = Where::current());
  // Its own dashes, as it is painted.
  Mobject DashedVMobject(const Mobject& mobject, DashedVMobjectOptions options = {},
                         Where where = Where::current());
  // The first with the others cut out.
  Mobject Cutout(const Mobject& main_shape, const std::vector<Mobject>& holes,
                 ShapeOptions options = {}, Where where = Where::current());
  Mobject ParametricFunction(const std::function<Point(double)>& function, Range t_range = {},
                             ParametricOptions options = {}, Where where = Where::current());
  // Yellow, as wide as the frame.
  Mobject FunctionGraph(const std::function<double(double)>& function,
                        Range x_range = {-kFrameWidth / 2, kFrameWidth / 2},
                        ParametricOptions options = {}, Where where = Where::current());

  // --- Round shapes (makers/round_shapes.cpp). ---

  Mobject Circle(CircleOptions options = {}, Where where = Where::current());
  Mobject Dot(Point point, DotOptions options = {}, Where where = Where::current());
  Mobject Dot(DotOptions options = {}, Where where = Where::current());
  Mobject AnnotationDot(AnnotationDotOptions options = {}, Where where = Where::current());
  // The label comes to the dot's centre, as its member.
  Mobject LabeledDot(Mobject label, LabeledDotOptions options = {}, Where where = Where::current());
  Mobject LabeledDot(std::string_view tex, LabeledDotOptions options = {},
                     Where where = Where::current());
  Mobject Ellipse(EllipseOptions options = {}, Where where = Where::current());
  Mobject Arc(ArcOptions options = {}, Where where = Where::current());
  Mobject ArcBetweenPoints(Point start, Point end, ArcBetweenPointsOptions options = {},
                           Where where = Where::current());
  Mobject Sector(SectorOptions options = {}, Where where = Where::current());
  Mobject AnnularSector(AnnularSectorOptions options = {}, Where where = Where::current());
  Mobject Annulus(AnnulusOptions options = {}, Where where = Where::current());

  // --- Shapes with corners (makers/polygons.cpp); blue, but for rectangles. ---

  Mobject Rectangle(double width = 4, double height = 2, RectangleOptions options = {},
                    Where where = Where::current());
  Mobject Square(double side_length = 2, ShapeOptions options = {}, Where where = Where::current());
  Mobject RoundedRectangle(RoundedRectangleOptions options = {}, Where where = Where::current());
  Mobject Polygon(const std::vector<Point>& corners, ShapeOptions options = {},
                  Where where = Where::current());
  // A closed contour through each group of corners.
  Mobject Polygram(const std::vector<std::vector<Point>>& groups, ShapeOptions options = {},
                   Where where = Where::current());
  Mobject Triangle(RegularPolygonOptions options = {}, Where where = Where::current());
  Mobject RegularPolygon(int n = 6, RegularPolygonOptions options = {},
                         Where where = Where::current());
  Mobject RegularPolygram(int num_vertices, RegularPolygramOptions options = {},
                          Where where = Where::current());
  Mobject Star(int n = 5, StarOptions options = {}, Where where = Where::current());

  // --- Lines and arrows (makers/lines.cpp). Their tips are their members. ---

  Mobject Line(const LineEnd& start = LEFT, const LineEnd& end = RIGHT, LineOptions options = {},
               Where where = Where::current());
  Mobject DashedLine(const LineEnd& start = LEFT, const LineEnd& end = RIGHT,
                     DashedLineOptions options = {}, Where where = Where::current());
  Mobject Arrow(const LineEnd& start = LEFT, const LineEnd& end = RIGHT, ArrowOptions options = {},
                Where where = Where::current());
  Mobject DoubleArrow(const LineEnd& start = LEFT, const LineEnd& end = RIGHT,
                      ArrowOptions options = {}, Where where = Where::current());
  // From the origin.
  Mobject Vector(Point direction = RIGHT, VectorOptions options = {},
                 Where where = Where::current());
  Mobject CurvedArrow(Point start, Point end, CurvedArrowOptions options = {},
                      Where where = Where::current());
  Mobject CurvedDoubleArrow(Point start, Point end, CurvedArrowOptions options = {},
                            Where where = Where::current());
  Mobject Elbow(ElbowOptions options = {}, Where where = Where::current());
  Mobject TangentLine(const Mobject& path, double alpha, TangentLineOptions options = {},
                      Where where = Where::current());
  // Between two lines, where they meet or would.
  Mobject Angle(const Mobject& line1, const Mobject& line2, AngleOptions options = {},
                Where where = Where::current());
  Mobject RightAngle(const Mobject& line1, const Mobject& line2, RightAngleOptions options = {},
                     Where where = Where::current());

  // --- Around others (makers/marks.cpp). ---

  Mobject SurroundingRectangle(const Mobject& mobject, SurroundingOptions options = {},
                               Where where = Where::current());
  Mobject SurroundingRectangle(const Mobject& mobject, double buff, ShapeOptions options = {},
                               Where where = Where::current());
  Mobject BackgroundRectangle(const Mobject& mobject, BackgroundOptions options = {},
                              Where where = Where::current());
  Mobject Cross(const Mobject& mobject, CrossOptions options = {}, Where where = Where::current());
  Mobject Cross(CrossOptions options = {}, Where where = Where::current());
  Mobject Underline(const Mobject& mobject, UnderlineOptions options = {},
                    Where where = Where::current());
  Mobject Brace(const Mobject& mobject, Point direction = DOWN, BraceOptions options = {},
                Where where = Where::current());
  // On the right of the way between them unless a direction is given.
  Mobject BraceBetweenPoints(Point point_1, Point point_2, Point direction = ORIGIN,
                             BraceOptions options = {}, Where where = Where::current());
  // Along an arc: outside of it, or inside where the direction is LEFT.
  Mobject ArcBrace(const Mobject& arc, Point direction = RIGHT, BraceOptions options = {},
                   Where where = Where::current());
  // A group: the brace, and its label, a formula or a text.
  Mobject BraceLabel(const Mobject& mobject, std::string_view tex, Point direction = DOWN,
                     BraceOptions options = {}, Where where = Where::current());
  Mobject BraceText(const Mobject& mobject, std::string_view text, Point direction = DOWN,
                    BraceOptions options = {}, Where where = Where::current());

  // --- Files (makers/pictures.cpp): PNG and JPEG, SVG. A file name is taken from the folder that
  // the program runs in, or else from that of the deck's source. ---

  Mobject ImageMobject(std::string_view file_name, ImageOptions options = {},
                       Where where = Where::current());
  // A member for each shape of the file.
  Mobject SVGMobject(std::string_view file_name, SvgOptions options = {},
                     Where where = Where::current());

  // --- Words (makers/texts.cpp, makers/formulas.cpp). ---

  // UTF-8; '\n' separates lines. Its members are its glyphs.
  Mobject Text(std::string_view text, TextOptions options = {}, Where where = Where::current());
  // Several lines, each a member of its own.
  Mobject Paragraph(const std::vector<std::string>& lines, TextOptions options = {},
                    Where where = Where::current());
  // A member for each string, as Manim takes them apart, whose members are its glyphs and rules.
  Mobject MathTex(const std::vector<std::string>& tex_strings, MathTexOptions options = {},
                  Where where = Where::current());
  Mobject MathTex(std::string_view tex, MathTexOptions options = {},
                  Where where = Where::current());
  Mobject MathTex(std::initializer_list<std::string_view> tex_strings, MathTexOptions options = {},
                  Where where = Where::current());
  template <class... More>
  requires(std::convertible_to<More, std::string_view>&&...) Mobject
      MathTex(std::string_view first, std::string_view second, const More&... more) {
    return MathTex(strings(first, second, more...));
  }
  // Words, with formulas between dollar signs; lines end with two backslashes, and are centred.
  Mobject Tex(const std::vector<std::string>& tex_strings, MathTexOptions options = {},
              Where where = Where::current());
  Mobject Tex(std::string_view tex, MathTexOptions options = {}, Where where = Where::current());
  Mobject Tex(std::initializer_list<std::string_view> tex_strings, MathTexOptions options = {},
              Where where = Where::current());
  template <class... More>
  requires(std::convertible_to<More, std::string_view>&&...) Mobject
      Tex(std::string_view first, std::string_view second, const More&... more) {
    return Tex(strings(first, second, more...));
  }
  // At the frame's top, underlined.
  Mobject Title(std::string_view tex, TitleOptions options = {}, Where where = Where::current());
  // A member for each item, whose first member is its dot.
  Mobject BulletedList(const std::vector<std::string>& items, BulletedListOptions options = {},
                       Where where = Where::current());

 protected:
  // A path's mobject, with the maker's name for messages.
  Mobject insert_path(std::string_view kind, path::Points points, const ShapeOptions& options,
                      Color default_color, Where where,
                      deck::OutlineKind outline = deck::OutlineKind::Path);
  // The same, which can have tips.
  Mobject insert_tippable(std::string_view kind, path::Points points, const ShapeOptions& options,
                          const Tips& tips, Where where);

  const Typesetter* typesetter_;
  MobjectStore store_;

 private:
  template <class... Strings>
  static std::vector<std::string> strings(const Strings&... all) {
    return {std::string(std::string_view(all))...};
  }
  Mobject arrow(std::string_view kind, const LineEnd& start, const LineEnd& end,
                const ArrowOptions& options, bool both_ends, Where where);
  Mobject curved_arrow(std::string_view kind, Point start, Point end,
                       const CurvedArrowOptions& options, bool both_ends, Where where);
  Mobject insert_brace(path::Points points, const BraceOptions& options, Where where);
  Mobject insert_glyph(const PlacedGlyph& glyph, const Layout& layout, const Style& style,
                       std::size_t owner);
  Mobject formula(std::string_view kind, const std::vector<std::string>& strings,
                  const std::vector<std::string>& names, const MathTexOptions& options,
                  Where where);
};

}  // namespace rostrum::scene
