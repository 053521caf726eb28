// Manim's colours, as sRGB values. Colours are blended as they are stored, not in linear light,
// because that is what Manim (Cairo) does.
#pragma once

#include <cstdint>

namespace rostrum {

struct Color {
  std::uint8_t r = 255;
  std::uint8_t g = 255;
  std::uint8_t b = 255;
  bool operator==(const Color&) const = default;
};

// 0xRRGGBB
constexpr Color rgb(std::uint32_t hex) {
  return {.r = static_cast<std::uint8_t>(hex >> 16U & 0xFFU),
          .g = static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
          .b = static_cast<std::uint8_t>(hex & 0xFFU)};
}

// The colour at t in [0, 1] on the way from a to b, each channel on its own, truncated to a byte.
constexpr Color interpolate_color(Color a, Color b, double t) {
  const auto mix = [t](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>((1 - t) * from + t * to);
  };
  return {.r = mix(a.r, b.r), .g = mix(a.g, b.g), .b = mix(a.b, b.b)};
}

// The same, each channel rounded.
constexpr Color mix_colors(Color a, Color b, double t) {
  constexpr double kHalf = 0.5;
  const auto mix = [t](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>((1 - t) * from + t * to + kHalf);
  };
  return {.r = mix(a.r, b.r), .g = mix(a.g, b.g), .b = mix(a.b, b.b)};
}

// The names and values of Manim Community 0.18 (manim_colors.py).
inline constexpr Color WHITE = rgb(0xFFFFFF);
inline constexpr Color GRAY_A = rgb(0xDDDDDD);
inline constexpr Color GRAY_B = rgb(0xBBBBBB);
inline constexpr Color GRAY_C = rgb(0x888888);
inline constexpr Color GRAY_D = rgb(0x444444);
inline constexpr Color GRAY_E = rgb(0x222222);
inline constexpr Color BLACK = rgb(0x000000);
inline constexpr Color LIGHTER_GRAY = GRAY_A;
inline constexpr Color LIGHT_GRAY = GRAY_B;
inline constexpr Color GRAY = GRAY_C;
inline constexpr Color DARK_GRAY = GRAY_D;
inline constexpr Color DARKER_GRAY = GRAY_E;
inline constexpr Color BLUE_A = rgb(0xC7E9F1);
inline constexpr Color BLUE_B = rgb(0x9CDCEB);
inline constexpr Color BLUE_C = rgb(0x58C4DD);
inline constexpr Color BLUE_D = rgb(0x29ABCA);
inline constexpr Color BLUE_E = rgb(0x236B8E);
inline constexpr Color BLUE = BLUE_C;
inline constexpr Color PURE_BLUE = rgb(0x0000FF);
inline constexpr Color DARK_BLUE = BLUE_E;
inline constexpr Color TEAL_A = rgb(0xACEAD7);
inline constexpr Color TEAL_B = rgb(0x76DDC0);
inline constexpr Color TEAL_C = rgb(0x5CD0B3);
inline constexpr Color TEAL_D = rgb(0x55C1A7);
inline constexpr Color TEAL_E = rgb(0x49A88F);
inline constexpr Color TEAL = TEAL_C;
inline constexpr Color GREEN_A = rgb(0xC9E2AE);
inline constexpr Color GREEN_B = rgb(0xA6CF8C);
inline constexpr Color GREEN_C = rgb(0x83C167);
inline constexpr Color GREEN_D = rgb(0x77B05D);
inline constexpr Color GREEN_E = rgb(0x699C52);
inline constexpr Color GREEN = GREEN_C;
inline constexpr Color PURE_GREEN = rgb(0x00FF00);
inline constexpr Color YELLOW_A = rgb(0xFFF1B6);
inline constexpr Color YELLOW_B = rgb(0xFFEA94);
inline constexpr Color YELLOW_C = rgb(0xFFFF00);
inline constexpr Color YELLOW_D = rgb(0xF4D345);
inline constexpr Color YELLOW_E = rgb(0xE8C11C);
inline constexpr Color YELLOW = YELLOW_C;
inline constexpr Color GOLD_A = rgb(0xF7C797);
inline constexpr Color GOLD_B = rgb(0xF9B775);
inline constexpr Color GOLD_C = rgb(0xF0AC5F);
inline constexpr Color GOLD_D = rgb(0xE1A158);
inline constexpr Color GOLD_E = rgb(0xC78D46);
inline constexpr Color GOLD = GOLD_C;
inline constexpr Color RED_A = rgb(0xF7A1A3);
inline constexpr Color RED_B = rgb(0xFF8080);
inline constexpr Color RED_C = rgb(0xFC6255);
inline constexpr Color RED_D = rgb(0xE65A4C);
inline constexpr Color RED_E = rgb(0xCF5044);
inline constexpr Color RED = RED_C;
inline constexpr Color PURE_RED = rgb(0xFF0000);
inline constexpr Color MAROON_A = rgb(0xECABC1);
inline constexpr Color MAROON_B = rgb(0xEC92AB);
inline constexpr Color MAROON_C = rgb(0xC55F73);
inline constexpr Color MAROON_D = rgb(0xA24D61);
inline constexpr Color MAROON_E = rgb(0x94424F);
inline constexpr Color MAROON = MAROON_C;
inline constexpr Color PURPLE_A = rgb(0xCAA3E8);
inline constexpr Color PURPLE_B = rgb(0xB189C6);
inline constexpr Color PURPLE_C = rgb(0x9A72AC);
inline constexpr Color PURPLE_D = rgb(0x715582);
inline constexpr Color PURPLE_E = rgb(0x644172);
inline constexpr Color PURPLE = PURPLE_C;
inline constexpr Color PINK = rgb(0xD147BD);
inline constexpr Color LIGHT_PINK = rgb(0xDC75CD);
inline constexpr Color ORANGE = rgb(0xFF862F);
inline constexpr Color LIGHT_BROWN = rgb(0xCD853F);
inline constexpr Color DARK_BROWN = rgb(0x8B4513);
inline constexpr Color GRAY_BROWN = rgb(0x736357);

// The same greys, as they are spelled in Britain.
inline constexpr Color GREY_A = GRAY_A;
inline constexpr Color GREY_B = GRAY_B;
inline constexpr Color GREY_C = GRAY_C;
inline constexpr Color GREY_D = GRAY_D;
inline constexpr Color GREY_E = GRAY_E;
inline constexpr Color LIGHTER_GREY = LIGHTER_GRAY;
inline constexpr Color LIGHT_GREY = LIGHT_GRAY;
inline constexpr Color GREY = GRAY;
inline constexpr Color DARK_GREY = DARK_GRAY;
inline constexpr Color DARKER_GREY = DARKER_GRAY;
inline constexpr Color GREY_BROWN = GRAY_BROWN;

}  // namespace rostrum
