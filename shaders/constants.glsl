// Numbers that shaders and C++ share. Every line means the same in both languages; C++ includes this
// file in frame/constants.h.

// A joint sharper than this ratio of mitre length to stroke width is bevelled (Cairo's default).
const float kMiterLimit = 10.0f;

// Coverage reaches half a pixel past an edge: the filter is a box one pixel wide.
const float kFilterRadius = 0.5f;

// Below this many pixels an em, a glyph's coverage is averaged over four places of a pixel.
const float kSmallText = 64.0f;

// Pixels around a glyph's ink that are drawn: half the filter, and the distance of those places.
const float kGlyphMargin = 1.0f;
