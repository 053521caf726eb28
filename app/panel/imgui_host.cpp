#include "panel/imgui_host.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>

#include "panel/panel_style.h"
#include "render/draw_state.h"

namespace rostrum::app {
namespace {

// Latin, Greek, punctuation, arrows and operators: what titles and the names of objects are made
// of. Pairs, with a 0 at the end.
constexpr std::array<ImWchar, 13> kCharacters{
    0x20, 0x17F, 0x391, 0x3C9, 0x2010, 0x2026, 0x2070, 0x209C, 0x2190, 0x21FF, 0x2200, 0x22FF, 0};

void map_keys(ImGuiIO& io) {
  constexpr std::array<std::pair<ImGuiKey_, int>, 19> kKeys{{
      {ImGuiKey_Tab, GLFW_KEY_TAB},
      {ImGuiKey_LeftArrow, GLFW_KEY_LEFT},
      {ImGuiKey_RightArrow, GLFW_KEY_RIGHT},
      {ImGuiKey_UpArrow, GLFW_KEY_UP},
      {ImGuiKey_DownArrow, GLFW_KEY_DOWN},
      {ImGuiKey_Home, GLFW_KEY_HOME},
      {ImGuiKey_End, GLFW_KEY_END},
      {ImGuiKey_Insert, GLFW_KEY_INSERT},
      {ImGuiKey_Delete, GLFW_KEY_DELETE},
      {ImGuiKey_Backspace, GLFW_KEY_BACKSPACE},
      {ImGuiKey_Enter, GLFW_KEY_ENTER},
      {ImGuiKey_KeyPadEnter, GLFW_KEY_KP_ENTER},
      {ImGuiKey_Escape, GLFW_KEY_ESCAPE},
      {ImGuiKey_A, GLFW_KEY_A},
      {ImGuiKey_C, GLFW_KEY_C},
      {ImGuiKey_V, GLFW_KEY_V},
      {ImGuiKey_X, GLFW_KEY_X},
      {ImGuiKey_Y, GLFW_KEY_Y},
      {ImGuiKey_Z, GLFW_KEY_Z},
  }};
  for (const auto& [imgui, glfw] : kKeys) io.KeyMap[imgui] = glfw;
}

void set_modifiers(const Modifiers& held, ImGuiIO& io) {
  io.KeyShift = held.shift;
  io.KeyCtrl = held.ctrl;
  io.KeyAlt = held.alt;
  io.KeySuper = held.super;
}

void add_font(std::span<const std::byte> font, double scale, ImGuiIO& io) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // ImGui only reads it, and takes a pointer to what it could change because it can own it too.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
  auto* const bytes = const_cast<std::byte*>(font.data());
  io.Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(font.size()),
                                 static_cast<float>(kFontUnits * scale), &config,
                                 kCharacters.data());
}

// Returns how many frames a key takes to have its effect on a field: none if it only types.
int frames_of(const KeyChanged& key) {
  // ImGui looks for the next field, finds it, and goes there, in one frame each.
  if (key.key == GLFW_KEY_TAB) return 3;
  const bool types = key.key < GLFW_KEY_ESCAPE && !key.modifiers.ctrl;
  const bool modifies = key.key >= GLFW_KEY_LEFT_SHIFT;
  return types || modifies ? 0 : 1;
}

constexpr float kNowhere = -std::numeric_limits<float>::max();

}  // namespace

ImGuiHost::ImGuiHost(std::span<const std::byte> font, double scale) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;  // an idle panel draws no frames
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  map_keys(io);
  io.SetClipboardTextFn = [](void*, const char* text) { glfwSetClipboardString(nullptr, text); };
  io.GetClipboardTextFn = [](void*) { return glfwGetClipboardString(nullptr); };
  add_font(font, scale, io);
  apply_panel_style(scale);
  ImGui_ImplOpenGL3_Init("#version 330 core");
}

ImGuiHost::~ImGuiHost() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

bool ImGuiHost::feed(const InputEvent& event) {
  ImGuiIO& io = ImGui::GetIO();
  if (const auto* const button = std::get_if<ButtonChanged>(&event)) {
    if (button->button < 0 || button->button >= IM_ARRAYSIZE(io.MouseDown)) return true;
    if (button_changed_) return false;
    button_changed_ = true;
    set_modifiers(button->modifiers, io);
    io.MouseDown[button->button] = button->down;
  } else if (const auto* const moved = std::get_if<PointerMoved>(&event)) {
    // A changed button counts where the pointer was then, so that later moves wait for the next
    // frame.
    if (button_changed_) return false;
    io.MousePos = {static_cast<float>(moved->x), static_cast<float>(moved->y)};
  } else if (std::holds_alternative<PointerLeft>(event)) {
    if (button_changed_) return false;
    io.MousePos = {kNowhere, kNowhere};
  } else if (const auto* const wheel = std::get_if<WheelTurned>(&event)) {
    io.MouseWheelH += static_cast<float>(wheel->x);
    io.MouseWheel += static_cast<float>(wheel->y);
  } else if (const auto* const key = std::get_if<KeyChanged>(&event)) {
    if (frames_owed_ > 0 && (key->down || key->key == editing_key_)) return false;
    if (key->down) {
      editing_key_ = key->key;
      frames_owed_ = frames_of(*key);
    }
    set_modifiers(key->modifiers, io);
    if (key->key >= 0 && key->key < IM_ARRAYSIZE(io.KeysDown)) io.KeysDown[key->key] = key->down;
  } else if (const auto* const typed = std::get_if<CharacterTyped>(&event)) {
    if (frames_owed_ > 0) return false;
    io.AddInputCharacter(typed->character);
  }
  return true;
}

void ImGuiHost::begin_frame(PixelSize size, double now) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
  io.DeltaTime = static_cast<float>(std::max(now - last_frame_, 1e-4));
  last_frame_ = now;
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
}

void ImGuiHost::end_frame() {
  ImGui::Render();
  button_changed_ = false;
  if (frames_owed_ > 0) --frames_owed_;
}

void ImGuiHost::draw(std::span<const PixelRect> parts, const gl::Framebuffer& target) const {
  target.bind();
  const ImVec4 color = ImGui::ColorConvertU32ToFloat4(panel_color::kBackground);
  for (const PixelRect& part : parts) {
    if (!part.empty()) render::clear(part, {color.x, color.y, color.z, 1});
  }
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

// ImGui's WantTextInput tells of it a frame late.
bool ImGuiHost::typing() const {
  const ImGuiID active = ImGui::GetActiveID();
  return active != 0 && ImGui::GetInputTextState(active) != nullptr;
}

bool ImGuiHost::wants_pointer() const { return ImGui::GetIO().WantCaptureMouse; }

PointerShape ImGuiHost::pointer_shape() const {
  switch (ImGui::GetMouseCursor()) {
    case ImGuiMouseCursor_ResizeEW:
      return PointerShape::ResizeAcross;
    case ImGuiMouseCursor_ResizeNS:
      return PointerShape::ResizeUpDown;
    case ImGuiMouseCursor_TextInput:
      return PointerShape::Text;
    default:
      return PointerShape::Arrow;
  }
}

}  // namespace rostrum::app
