// Rate functions (easing): how far an animation is, as a function of the time that has passed, both
// as fractions. Manim's names. Each takes any t: before 0 it yields its value at 0, past 1 its
// value at 1.
#pragma once

#include <string_view>

namespace rostrum::scene {

struct RateFunction {
  std::string_view name;
  double (*function)(double);

  double operator()(double t) const { return function(t); }
  bool operator==(const RateFunction& other) const { return function == other.function; }
};

namespace rates {
double linear(double t);
double smooth(double t);
double double_smooth(double t);
double rush_into(double t);
double rush_from(double t);
double there_and_back(double t);
double ease_in_sine(double t);
double ease_out_sine(double t);
double ease_in_out_sine(double t);
double ease_in_quad(double t);
double ease_out_quad(double t);
double ease_in_out_quad(double t);
double ease_in_cubic(double t);
double ease_out_cubic(double t);
double ease_in_out_cubic(double t);
double ease_in_quart(double t);
double ease_out_quart(double t);
double ease_in_out_quart(double t);
double ease_in_quint(double t);
double ease_out_quint(double t);
double ease_in_out_quint(double t);
double ease_in_expo(double t);
double ease_out_expo(double t);
double ease_in_out_expo(double t);
double ease_in_circ(double t);
double ease_out_circ(double t);
double ease_in_out_circ(double t);
double ease_in_back(double t);
double ease_out_back(double t);
double ease_in_out_back(double t);
double ease_in_elastic(double t);
double ease_out_elastic(double t);
double ease_in_out_elastic(double t);
double ease_in_bounce(double t);
double ease_out_bounce(double t);
double ease_in_out_bounce(double t);
}  // namespace rates

inline constexpr RateFunction linear{"linear", rates::linear};
inline constexpr RateFunction smooth{"smooth", rates::smooth};
inline constexpr RateFunction double_smooth{"double_smooth", rates::double_smooth};
inline constexpr RateFunction rush_into{"rush_into", rates::rush_into};
inline constexpr RateFunction rush_from{"rush_from", rates::rush_from};
inline constexpr RateFunction there_and_back{"there_and_back", rates::there_and_back};
inline constexpr RateFunction ease_in_sine{"ease_in_sine", rates::ease_in_sine};
inline constexpr RateFunction ease_out_sine{"ease_out_sine", rates::ease_out_sine};
inline constexpr RateFunction ease_in_out_sine{"ease_in_out_sine", rates::ease_in_out_sine};
inline constexpr RateFunction ease_in_quad{"ease_in_quad", rates::ease_in_quad};
inline constexpr RateFunction ease_out_quad{"ease_out_quad", rates::ease_out_quad};
inline constexpr RateFunction ease_in_out_quad{"ease_in_out_quad", rates::ease_in_out_quad};
inline constexpr RateFunction ease_in_cubic{"ease_in_cubic", rates::ease_in_cubic};
inline constexpr RateFunction ease_out_cubic{"ease_out_cubic", rates::ease_out_cubic};
inline constexpr RateFunction ease_in_out_cubic{"ease_in_out_cubic", rates::ease_in_out_cubic};
inline constexpr RateFunction ease_in_quart{"ease_in_quart", rates::ease_in_quart};
inline constexpr RateFunction ease_out_quart{"ease_out_quart", rates::ease_out_quart};
inline constexpr RateFunction ease_in_out_quart{"ease_in_out_quart", rates::ease_in_out_quart};
inline constexpr RateFunction ease_in_quint{"ease_in_quint", rates::ease_in_quint};
inline constexpr RateFunction ease_out_quint{"ease_out_quint", rates::ease_out_quint};
inline constexpr RateFunction ease_in_out_quint{"ease_in_out_quint", rates::ease_in_out_quint};
inline constexpr RateFunction ease_in_expo{"ease_in_expo", rates::ease_in_expo};
inline constexpr RateFunction ease_out_expo{"ease_out_expo", rates::ease_out_expo};
inline constexpr RateFunction ease_in_out_expo{"ease_in_out_expo", rates::ease_in_out_expo};
inline constexpr RateFunction ease_in_circ{"ease_in_circ", rates::ease_in_circ};
inline constexpr RateFunction ease_out_circ{"ease_out_circ", rates::ease_out_circ};
inline constexpr RateFunction ease_in_out_circ{"ease_in_out_circ", rates::ease_in_out_circ};
inline constexpr RateFunction ease_in_back{"ease_in_back", rates::ease_in_back};
inline constexpr RateFunction ease_out_back{"ease_out_back", rates::ease_out_back};
inline constexpr RateFunction ease_in_out_back{"ease_in_out_back", rates::ease_in_out_back};
inline constexpr RateFunction ease_in_elastic{"ease_in_elastic", rates::ease_in_elastic};
inline constexpr RateFunction ease_out_elastic{"ease_out_elastic", rates::ease_out_elastic};
inline constexpr RateFunction ease_in_out_elastic{"ease_in_out_elastic",
                                                  rates::ease_in_out_elastic};
inline constexpr RateFunction ease_in_bounce{"ease_in_bounce", rates::ease_in_bounce};
inline constexpr RateFunction ease_out_bounce{"ease_out_bounce", rates::ease_out_bounce};
inline constexpr RateFunction ease_in_out_bounce{"ease_in_out_bounce", rates::ease_in_out_bounce};

}  // namespace rostrum::scene
