// Shaders that are compiled as C++ find here what GLSL has and C++ lacks: textures of 16-bit
// distances.
//
// A shader is included inside the namespace, after this header:
//   namespace rostrum::glsl {
//   #include "shaders/glyph_coverage.glsl"
//   }
#pragma once

#include <cmath>
#include <cstdint>
#include <glm/glm.hpp>
#include <span>

namespace rostrum::glsl {

using namespace glm;

// A texture of one 16-bit normalised channel, outside which everything is 0.
struct Texture {
  std::span<const std::uint16_t> texels;
  int width = 0;
  int height = 0;

  [[nodiscard]] float at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width || y >= height) return 0;
    return static_cast<float>(texels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                                     static_cast<std::size_t>(x)]) /
           65535.0F;
  }
};
using sampler2D = const Texture&;

inline ivec2 textureSize(sampler2D texture, int /*lod*/) { return {texture.width, texture.height}; }

// Bilinear, with weights of 8 bits, as GPUs have them.
inline vec4 textureLod(sampler2D texture, vec2 position, float /*lod*/) {
  const vec2 texel = position * vec2(textureSize(texture, 0)) - 0.5F;
  const vec2 corner = floor(texel);
  const vec2 weight = round((texel - corner) * 256.0F) / 256.0F;
  const ivec2 at(corner);
  const float low = mix(texture.at(at.x, at.y), texture.at(at.x + 1, at.y), weight.x);
  const float high = mix(texture.at(at.x, at.y + 1), texture.at(at.x + 1, at.y + 1), weight.x);
  return {mix(low, high, weight.y), 0, 0, 1};
}

}  // namespace rostrum::glsl
